# /// script
# [tool.observed]
# runs = 3
# deadline = 30
# lines = ['^inside: +(?P<inside>\d+) times$', '^between its locks: +(?P<between>\d+) times$']
# compare = ['between == 0', 'inside > 0']
# breaks = [['        with first:', '        with first:\n            (lambda: None)()']]
# mutants = [[['changes[where[1 - mine]] += 1', 'changes["inside"] = 0']]]
# without = { "3.13t" = "without a GIL both run at once: no hands change" }
# [tool.observed.on."<3.10"]
# compare = ['between > 0', 'inside > 0']
# [tool.observed.on.">=3.14,<3.15"]
# compare = ['between > 0', 'inside > 0']
# [tool.observed.on."pypy3.11"]
# lines = ['^inside: +(?P<inside>\d+) times$', '^between its locks: +(?P<between>[1-9]\d*) times$']
# compare = []
# ///
"""Two threads, two locks each: where was a thread when the GIL was taken?"""
import sys
import threading

changes = dict.fromkeys(["before", "between", "inside", "after"], 0)
where = ["before", "before"]
runs = 0                           # which thread runs


def work(mine, first, second):
    global runs
    for _ in range(1_000_000):
        if runs != mine:           # the other has lost the GIL: where?
            runs = mine
            changes[where[1 - mine]] += 1
        where[mine] = "before"
        with first:
            where[mine] = "between"
            with second:
                where[mine] = "inside"
            where[mine] = "after"


sys.setswitchinterval(0.0001)      # more changes, to see more
threads = [                        # four locks: nobody waits for one
    threading.Thread(target=work,
                     args=(mine, threading.Lock(), threading.Lock()))
    for mine in (0, 1)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"between its locks: {changes['between']:4} times")
print(f"inside:            {changes['inside']:4} times")
