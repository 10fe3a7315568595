# /// script
# [tool.observed]
# runs = 10
# lines = [
#   '^in silence +(?P<silent>\d+) of (?P<n>\d+) red$',
#   '^a print in the gap +(?P<printed>\d+) of \d+ red$',
#   '^one that stays in its buffer +(?P<kept>\d+) of \d+ red$',
#   '^most often with the print: (True|False)$',
# ]
# breaks = [['print("selling", file=null, flush=True)', 'None']]
#
# [tool.observed.outcomes."more often with the print"]
# lines = ['^most often with the print: True$']
# at_least = 2
# share = 0.9
#
# [tool.observed.outcomes."not more often"]
#
# [tool.observed.on."3.13t".outcomes."more often with the print"]
# lines = ['^most often with the print: True$']
#
# [tool.observed.on."3.13t".outcomes."not more often"]
#
# [tool.observed.on."pypy3.11".outcomes."more often with the print"]
# lines = ['^most often with the print: True$']
#
# [tool.observed.on."pypy3.11".outcomes."not more often"]
# ///
"""A print in the gap: how often is the race seen?"""
import os
import threading

null = open(os.devnull, "w")


def red(say):
    def sell():
        nonlocal stock
        start.wait(10)
        if stock > 0:
            say()
            stock -= 1

    stock, start = 1, threading.Barrier(2)
    threads = [threading.Thread(target=sell) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return stock < 0


red_ones = []
for what, say in (
    ("in silence", lambda: None),
    ("a print in the gap", lambda: print("selling", file=null, flush=True)),
    ("one that stays in its buffer", lambda: print("selling", file=null)),
):
    red_ones.append(sum(red(say) for _ in range(200)))
    print(f"{what:28} {red_ones[-1]:3} of 200 red")
silent, printed, kept = red_ones
print("most often with the print:", printed > max(silent, kept))
