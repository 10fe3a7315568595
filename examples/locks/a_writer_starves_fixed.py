# /// script
# [tool.observed]
# runs = 5
# lines = ['^since the writer asked (?P<readers>\d+) readers came in$', '^the writer is in: (?P<writer>True|False)$', '^then the readers came in: (?P<then>\d+)$', '^a writer gave up, one more reader came in: True$']
# compare = ['readers == 0', 'writer == "True"', 'then == 50']
# breaks = [['self.inside >= 0 and not self.waiting', 'self.inside >= 0']]
# mutants = [[['            finally:  ', "            except ValueError:\n                raise\n            else:  "]], [["        came_in.append(1)", "        pass"]]]
# ///
"""A reader who comes while a writer waits, waits behind it."""
import contextlib
import signal
import threading
import time

from read_write_lock import ReadWriteLock


class WritersFirst(ReadWriteLock):
    def __init__(self):
        super().__init__()
        self.waiting = set()        # writers

    def reading(self):
        return self._inside(
            lambda: self.inside >= 0 and not self.waiting, 1)

    @contextlib.contextmanager
    def writing(self):
        me = object()
        with contextlib.ExitStack() as gate:
            try:
                with self.free:
                    self.waiting.add(me)
                gate.enter_context(
                    self._inside(lambda: self.inside == 0, -1))
            finally:                # inside, or given up by Ctrl-C
                with self.free:
                    self.waiting.discard(me)
                    self.free.notify_all()
            yield


def write():
    with lock.writing():
        came_first.append(len(came_in))


def read():
    with lock.reading():
        came_in.append(1)


def as_ctrl_c_does(number, frame):
    if lock.waiting:                # main waits
        signal.setitimer(signal.ITIMER_REAL, 0)
        raise KeyboardInterrupt


lock, came_in, came_first = WritersFirst(), [], []
writer = threading.Thread(target=write)
readers = [threading.Thread(target=read) for _ in range(50)]
with lock.reading():                # one reader is inside
    writer.start()
    while not lock.waiting:
        time.sleep(0.001)           # until the writer waits
    for reader in readers:
        reader.start()
    readers[0].join(0.3)
    print("since the writer asked", len(came_in), "readers came in")
for thread in [writer, *readers]:
    thread.join(5)
print("the writer is in:", came_first == [0])
print("then the readers came in:", len(came_in))
signal.signal(signal.SIGALRM, as_ctrl_c_does)
signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
with lock.reading():
    try:
        with lock.writing():        # main waits for itself
            pass
    except KeyboardInterrupt:
        after = threading.Thread(target=read, daemon=True)
        after.start()
        after.join(5)
        print("a writer gave up, one more reader came in:",
              len(came_in) == 51)
