# /// script
# [tool.observed]
# lines = [
#   '^one call: +holds (?P<held>\d+) of (?P<wanted>\d+), hands changed (?P<changes>\d+) times$',
#   '^two steps: +holds (?P<held_by_two>\d+) of \d+, hands changed \d+ times$',
# ]
# compare = ['held == wanted']
# runs = 6
# deadline = 20
# breaks = [['items.append(number)', 'put(items, len(items), number)'], ['for fill in one_call, two_steps', 'for fill in one_call, one_call']]
# mutants = [[['range(THREADS)', 'range(1)']], [['put(items, len(items), number)', 'items.append(number)']]]
#
# [tool.observed.figures]
# lost_by_two = "wanted - held_by_two"
#
# [tool.observed.outcomes."two steps lose items"]
# never = ['^two steps: +holds 2000000 ', '^one call: .* changed [0-3] times']
# at_least = 1
# share = 0.9
#
# [tool.observed.outcomes."they lose none this time"]
#
# [tool.observed.on."pypy3.11".outcomes."two steps lose items"]
# never = ['^two steps: +holds 2000000 ', '^one call: .* changed [0-3] times']
#
# [tool.observed.on."pypy3.11".outcomes."they lose none this time"]
# ///
"""append is one call into C and loses nothing; the same in two steps does."""
import sys
import threading

THREADS, TIMES = 4, 500_000


def put(items, end, number):
    items[end:] = [number]


def one_call(items, number):
    for _ in range(TIMES):
        items.append(number)


def two_steps(items, number):
    for _ in range(TIMES):
        put(items, len(items), number)      # where it ends; then put it there


sys.setswitchinterval(0.0001)       # more switches, more chances
for fill in one_call, two_steps:
    items, ready = [], threading.Barrier(THREADS)

    def work(number):
        ready.wait()
        fill(items, number)

    threads = [threading.Thread(target=work, args=(number,))
               for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    changes = sum(a != b for a, b in zip(items, items[1:]))
    print(f"{fill.__name__.replace('_', ' ') + ':':10} holds {len(items)}"
          f" of {THREADS * TIMES}, hands changed {changes} times")
