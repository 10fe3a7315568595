# /// script
# [tool.observed]
# runs = 10
# lines = [
#   '^no lock: sum (?P<sum>\d), unordered: (?P<found>[1-9]\d*)$',
#   '^a lock: +sum (?P<locked>\d), unordered: 0$',
#   '^joined: +sum (?P<joined>\d), unordered: 0$',
# ]
# compare = ['1 <= sum <= 2', 'locked == 2', 'joined == 2']
# breaks = [['run(contextlib.nullcontext())', 'run(hb.Lock())']]
# mutants = [[['run(hb.Lock())', 'run(contextlib.nullcontext())']], [['if one_by_one', 'if not one_by_one']], [['n.get() + 1', 'n.get() + 2']], [['n.get() + 1', 'n.get()']]]
# [tool.observed.outcomes."right, and found all the same"]
# lines = ['^no lock: sum 2']
# at_least = 1
# share = 0.9
# [tool.observed.outcomes."wrong, and found"]
# lines = ['^no lock: sum 1']
# ///
"""Nothing goes wrong, and the detector finds it all the same."""
import contextlib

import happens_before as hb


def run(lock, one_by_one=False):
    def add_one():
        with lock:
            n.set(n.get() + 1)

    n = hb.Shared(0)
    hb.found.clear()
    threads = [hb.Thread(target=add_one) for _ in "ab"]
    for thread in threads:
        thread.start()
        if one_by_one:
            thread.join()
    for thread in threads:
        thread.join()
    return f"sum {n.value}, unordered: {len(hb.found)}"


print("no lock:", run(contextlib.nullcontext()))
print("a lock: ", run(hb.Lock()))
print("joined: ", run(contextlib.nullcontext(), one_by_one=True))
