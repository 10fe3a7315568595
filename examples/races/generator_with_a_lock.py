# /// script
# [tool.observed]
# lines = [
#   '^with a lock: +(?P<taken>\d+) taken, (?P<twice>\d+) twice, (?P<errors>\d+) errors$',
#   '^a lock each: +(?P<own_taken>\d+) taken, (?P<own_twice>\d+) twice, (?P<own_errors>\d+) errors$',
# ]
# compare = ['taken == 20', 'twice == 0', 'errors == 0', 'own_errors == 1', 'own_taken == 20']
# breaks = [['        with self.lock:', '        if True:']]
# mutants = [[['yield from range(20)', 'yield from [7] * 20']], [['[Locked(source), Locked(source)]', '[Locked(source)] * 2']]]
# ///
"""A lock round next(): the threads take turns, each value comes once."""
import threading


def numbers():
    came_in.wait(1.5)               # is another thread in here too?
    yield from range(20)


class Locked:
    def __init__(self, iterator):
        self.iterator, self.lock = iterator, threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


def run(iterators):
    taken, errors, ready = [], [], threading.Barrier(2)

    def work(iterator):
        ready.wait(10)
        try:
            taken.extend(iterator)
        except ValueError as error:     # generator already executing
            errors.append(error)
            came_in.set()

    threads = [threading.Thread(target=work, args=(iterator,))
               for iterator in iterators]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (f"{len(taken)} taken, {len(taken) - len(set(taken))} twice,"
            f" {len(errors)} errors")


came_in = threading.Event()
print("with a lock:", run([Locked(numbers())] * 2))
source = numbers()
print("a lock each:", run([Locked(source), Locked(source)]))
