# /// script
# [tool.observed]
# lines = ['^one object, __init__ ran in: main, a, b$', '^a counted (?P<a>\d+), b (?P<b>\d+), main (?P<main>\d+)$', '^limit, for each of them: 10 10 10$']
# compare = ['a == 3', 'b == 5', 'main == 0']
# runs = 2
# breaks = [['Counter(threading.local)', 'Counter']]
# mutants = [[['(("a", 3), ("b", 5))', '(("a", 3), ("a", 5))']], [['counter.count += 1', 'counter.count += 2']], [['self.count = 0', 'self.count = 1']], [['Counter(10)', 'Counter(11)']]]
# ///
"""A subclass of `local`: one object, set up anew in each thread."""
import threading


class Counter(threading.local):
    def __init__(self, limit):
        made_in.append(threading.current_thread().name)
        self.limit = limit
        self.count = 0


made_in, found = [], {}
threading.current_thread().name = "main"
counter = Counter(10)               # __init__ runs here, in main


def work(times):
    for _ in range(times):
        counter.count += 1
    note()


def note():
    found[threading.current_thread().name] = counter.count, counter.limit


for name, times in (("a", 3), ("b", 5)):
    x = threading.Thread(target=work, args=(times,), name=name)
    x.start()
    x.join()
note()
print("one object, __init__ ran in:", ", ".join(made_in))
print("a counted {}, b {}, main {}".format(
    *(found[name][0] for name in ("a", "b", "main"))))
print("limit, for each of them:", *(found[name][1] for name in found))
