# /// script
# [tool.observed]
# runs = 10
# lines = ['^taken by the greedy one while the other waited: (?P<turns>\d+)$']
# compare = ['0 <= turns <= 1']
# breaks = [['lock = LockWithALine()', 'lock = threading.Lock()'], ['if lock.line:', 'if asked.is_set():']]
# ///
"""A lock with a line: it is handed over to the one who waits longest."""
import threading


class LockWithALine:
    def __init__(self):
        self.mutex, self.held, self.line = threading.Lock(), False, []

    def __enter__(self):
        gate = threading.Lock()
        gate.acquire()
        with self.mutex:
            if not self.held:
                self.held = True
                return
            self.line.append(gate)
        gate.acquire()             # until it is handed over

    def __exit__(self, *error):
        with self.mutex:
            if self.line:
                self.line.pop(0).release()      # held, by the next
            else:
                self.held = False


lock = LockWithALine()
got_it, running, asked = (threading.Event() for _ in range(3))
turns = 0


def greedy():
    global turns
    for _ in range(3000):
        with lock:
            sum(range(20_000))     # its work
            running.set()
            if lock.line:          # the other stands in the line
                turns += not got_it.is_set()
        if got_it.is_set():
            break


def modest():
    asked.set()
    with lock:
        got_it.set()


one = threading.Thread(target=greedy)
two = threading.Thread(target=modest)
one.start()
running.wait()
two.start()
one.join()
two.join()
print("taken by the greedy one while the other waited:", turns)
