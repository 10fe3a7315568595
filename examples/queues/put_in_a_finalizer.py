# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^Queue: +put came back: False$',
#   '^SimpleQueue: put came back: True, in it: 2$',
#   '^Python functions run by Queue.put: +(?P<queue>\d+)$',
#   '^Python functions run by SimpleQueue.put: (?P<simple>\d+)$',
# ]
# compare = ['3 <= queue <= 20', 'simple == 0']
# without = { "pypy3.11" = "PyPy runs __del__ later, when its collector comes by" }
# breaks = [['closed.put("a note")', 'pass']]
# mutants = [[['queue.SimpleQueue()', 'queue.Queue()']], [['queue.Queue()', 'queue.SimpleQueue()']]]
# ///
"""An object's __del__ puts while its thread is inside a put."""
import queue
import sys
import threading


class Remembering(queue.Queue):
    def _put(self, item):              # inside put(): the lock is held
        self.last = item               # ends the object of before
        super()._put(item)


class RememberingSimple(queue.SimpleQueue):
    def put(self, item):
        self.last = item
        super().put(item)


class Handle:
    def __init__(self, closed):
        self.closed = closed

    def __del__(self):
        closed, self.closed = self.closed, None
        closed.put("a note")


def run(closed, answer):
    closed.last = Handle(closed)
    closed.put("an item")
    answer.append(f"put came back: True, in it: {closed.qsize()}")


for name, kind in (("Queue:      ", Remembering),
                   ("SimpleQueue:", RememberingSimple)):
    answer = []
    thread = threading.Thread(target=run, args=(kind(), answer),
                              daemon=True)
    thread.start()
    thread.join(0.5 if kind is Remembering else 10)
    print(name, *answer or ["put came back: False"])


def run_by(put):                       # functions in Python
    seen = []
    sys.setprofile(lambda frame, event, arg: seen.append(event))
    put("an item")
    sys.setprofile(None)
    return seen.count("call")


print("Python functions run by Queue.put:      ",
      run_by(queue.Queue().put))
print("Python functions run by SimpleQueue.put:",
      run_by(queue.SimpleQueue().put))
