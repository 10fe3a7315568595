# /// script
# [tool.observed]
# runs = 20
# deadline = 20
# lines = [
#   '^list iterator: +taken (?P<taken>\d+), twice (?P<twice>\d+), never (?P<never>\d+), strange (?P<strange>\d+)$',
#   '^range iterator: +taken (?P<range_taken>\d+), twice (?P<range_twice>\d+), never (?P<range_never>\d+), strange (?P<range_strange>\d+)$',
#   '^under a lock: +taken (?P<locked>\d+), twice (?P<locked_twice>\d+), never (?P<locked_never>\d+), strange (?P<locked_strange>\d+)$',
#   '^of (?P<wanted>\d+)$',
# ]
# compare = ['locked == wanted', 'locked_twice == 0', 'locked_never == 0', 'locked_strange == 0']
# breaks = [['        with self.lock:', '        if 1:'], ['return next(self.iterator)', 'return (next(self.iterator), next(self.iterator))[0]']]
# mutants = [[['return next(self.iterator)', 'return next(self.iterator) // 2 - 1']]]
#
# [tool.observed.outcomes."an item is taken twice, never, or from nowhere"]
# lines = ['^(list|range) iterator: .*(twice|never|strange) [1-9]']
#
# [tool.observed.outcomes."each item is taken once"]
# never = ['^(list|range) iterator: .*(twice|never|strange) [1-9]']
# ///
"""One iterator, two threads: is each item taken once?"""
import sys
import threading

ITEMS = 300_000


class Locked:
    def __init__(self, iterator):
        self.iterator, self.lock = iterator, threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


def run(name, iterator):
    taken, ready = [[], []], threading.Barrier(2)

    def work(mine):
        ready.wait(10)
        for item in iterator:
            mine.append(item)

    threads = [threading.Thread(target=work, args=(mine,))
               for mine in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    items, right = taken[0] + taken[1], set(range(ITEMS))
    print(f"{name:15} taken {len(items)},"
          f" twice {len(items) - len(set(items))},"
          f" never {len(right - set(items))},"
          f" strange {len(set(items) - right)}")


sys.setswitchinterval(0.0001)       # more switches, more chances
run("list iterator:", iter(list(range(ITEMS))))
run("range iterator:", iter(range(ITEMS)))
run("under a lock:", Locked(iter(range(ITEMS))))
print("of", ITEMS)
