# /// script
# [tool.observed]
# runs = 5
# lines = ['^one step: +(?P<popped>\d+) popped, (?P<twice>\d+) twice, (?P<left>\d+) left$', '^two steps: two threads saw the last item, and got: (?P<got>[\w, ]+)$']
# compare = ['popped == 200000', 'twice == 0', 'left == 0', 'got == "IndexError, item"']
# breaks = [["mine.append(items.pop())", "mine.append(items[-1]); mine.append(items.pop())"], ["got.append(last.pop())", "got.append(last[0])"]]
# mutants = [[["ITEMS = 200_000", "ITEMS = 200_001"]], [["            return\n", "            items.append(1)\n            return\n"]]]
# ///
"""list.pop from two threads, and with a look before it."""
import threading

ITEMS = 200_000
items, last = list(range(ITEMS)), ["item"]
both = threading.Barrier(2)
got = []


def one_step(mine):
    both.wait(10)
    while True:
        try:
            mine.append(items.pop())
        except IndexError:
            return


def two_steps():
    if last:                        # first look ...
        both.wait(10)               # (the other looks as well)
        try:
            got.append(last.pop())  # ... then take
        except IndexError:
            got.append("IndexError")


def run(*threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


one, two = [], []
run(threading.Thread(target=one_step, args=(one,)),
    threading.Thread(target=one_step, args=(two,)))
popped = len(one) + len(two)
twice = popped - len(set(one + two))
print(f"one step:  {popped} popped, {twice} twice, {len(items)} left")
run(*[threading.Thread(target=two_steps) for _ in "ab"])
print("two steps: two threads saw the last item, and got:",
      ", ".join(sorted(got)))
