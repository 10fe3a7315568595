# /// script
# [tool.observed]
# runs = 5
# lines = ['^0 1 2 None ended ended ended$', '^put after close: Closed$']
# deadline = 10
# breaks = [['            super().put(_END)          # for the next who asks', '            pass']]
# ///
"""A queue that can be closed: inside, a pill that comes back."""
import queue
import threading

_END = object()


class Closed(Exception):
    pass


class ClosableQueue(queue.Queue):
    closed = False

    def close(self):                   # by the only one who puts
        self.closed = True
        super().put(_END)

    def put(self, item, block=True, timeout=None):
        if self.closed:
            raise Closed
        super().put(item, block, timeout)

    def get(self, block=True, timeout=None):
        item = super().get(block, timeout)
        if item is _END:
            super().put(_END)          # for the next who asks
            raise Closed
        return item


def work():
    try:
        while True:
            done.append(str(jobs.get()))
    except Closed:
        done.append("ended")


jobs, done = ClosableQueue(), []
workers = [threading.Thread(target=work) for _ in range(3)]
for thread in workers:
    thread.start()
for job in (0, 1, 2, None):
    jobs.put(job)
jobs.close()
for thread in workers:
    thread.join()
print(*sorted(done))
try:
    jobs.put("late")
except Closed:
    print("put after close: Closed")
