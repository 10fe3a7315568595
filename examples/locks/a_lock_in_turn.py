# /// script
# [tool.observed]
# runs = 5
# lines = ['^asked:  (?P<asked>[A-H]+)$', '^served: (?P<served>[A-H]+)$', '^Ctrl-C: main stood in a line of 2, then it was of 1$', '^then in again: True, with nobody in the line: True$']
# compare = ['asked == served == "ABCDEFGH"']
# breaks = [['self.line.append(mine)', 'self.line.insert(1, mine)']]
# mutants = [[["            self._leave(mine)\n            raise", '            raise']], [['inside = len(lock.line) == 1', 'inside = lock.line.append(lock)']]]
# deadline = 8
# ///
"""A lock by hand that lets in whoever has waited longest."""
import collections
import signal
import threading
import time


class LockInTurn:
    def __init__(self):
        self.guard, self.line = threading.Lock(), collections.deque()

    def __enter__(self):
        mine = threading.Lock()
        try:
            with self.guard:
                self.line.append(mine)
                if self.line[0] is not mine:
                    mine.acquire()  # nobody else has it
            mine.acquire()          # until it is handed over
        except BaseException:       # Ctrl-C: out of the line
            self._leave(mine)
            raise

    def __exit__(self, *error):
        self._leave(self.line[0])   # who is inside stands first

    def _leave(self, mine):
        with self.guard:
            if mine in self.line:
                was_inside = self.line[0] is mine
                self.line.remove(mine)
                if was_inside and self.line:
                    self.line[0].release()      # handed over


def work(name):
    with lock:
        served.append(name)


def as_ctrl_c_does(number, frame):
    if len(lock.line) == 2:         # main stands in the line
        signal.setitimer(signal.ITIMER_REAL, 0)
        lengths.append(len(lock.line))
        raise KeyboardInterrupt


if __name__ == "__main__":
    lock, served, lengths, threads = LockInTurn(), [], [], []
    with lock:
        for name in "ABCDEFGH":
            threads.append(threading.Thread(target=work, args=(name,)))
            threads[-1].start()
            while len(lock.line) <= len(threads):
                time.sleep(0.001)   # until it stands in the line
    for thread in threads:
        thread.join()
    print("asked:  ABCDEFGH")
    print("served:", "".join(served))
    signal.signal(signal.SIGALRM, as_ctrl_c_does)
    signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
    with lock:
        try:
            with lock:              # main waits for itself
                pass
        except KeyboardInterrupt:
            lengths.append(len(lock.line))
    print("Ctrl-C: main stood in a line of {},"
          " then it was of {}".format(*lengths))
    with lock:
        inside = len(lock.line) == 1
    print(f"then in again: {inside}, with nobody in the line:"
          f" {not lock.line}")
