# /// script
# [tool.observed]
# runs = 5
# lines = ['^3 readers met inside: (?P<met>\w+)$', '^writers who saw anybody else: (?P<saw>\d+) of (?P<writes>\d+)$', '^readers who saw a writer: (?P<saw_writer>\d+) of \d+$']
# compare = ['met == "True"', 'saw == 0', 'saw_writer == 0', 'writes == 40']
# deadline = 15
# breaks = [['lambda: self.inside == 0', 'lambda: True'], ['lambda: self.inside >= 0', 'lambda: True'], ["            self.inside += change", "            self.free.wait_for(lambda: self.inside == 0, 12); self.inside += change"]]
# ///
"""Many readers or one writer: a lock made of a Condition."""
import contextlib
import threading
import time


class ReadWriteLock:
    def __init__(self):
        self.free = threading.Condition()
        self.inside = 0             # so many readers; -1: a writer

    @contextlib.contextmanager
    def _inside(self, may_enter, change):
        with self.free:
            self.free.wait_for(may_enter)
            self.inside += change
        try:
            yield
        finally:
            with self.free:
                self.inside -= change
                self.free.notify_all()

    def reading(self):
        return self._inside(lambda: self.inside >= 0, 1)

    def writing(self):
        return self._inside(lambda: self.inside == 0, -1)


def read(lock):
    with lock.reading():
        meeting.wait(10)            # three readers are inside
    for _ in range(20):
        with lock.reading():
            here.append("r")
            saw_writer.append("w" in here)
            time.sleep(0.001)
            here.remove("r")


def write(lock):
    for _ in range(20):
        with lock.writing():
            here.append("w")
            time.sleep(0.001)
            saw.append(len(here) > 1)
            here.remove("w")


if __name__ == "__main__":
    lock, meeting = ReadWriteLock(), threading.Barrier(3)
    here, saw, saw_writer = [], [], []
    threads = [threading.Thread(target=work, args=(lock,))
               for work in (read, read, read, write, write)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("3 readers met inside:", not meeting.broken)
    print(f"writers who saw anybody else: {sum(saw)} of {len(saw)}")
    print(f"readers who saw a writer: {sum(saw_writer)}"
          f" of {len(saw_writer)}")
