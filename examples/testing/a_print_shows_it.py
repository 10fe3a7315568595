# /// script
# [tool.observed]
# runs = 10
# lines = [
#   '^in silence +(?P<silent>\d+) of (?P<n>\d+) red$',
#   '^a print in the gap +(?P<printed>\d+) of \d+ red$',
#   '^more often: (aloud|in silence|neither)$',
# ]
# breaks = [['print("selling", file=null, flush=True)', 'None']]
# [tool.observed.outcomes."more often with the print"]
# lines = ['^more often: aloud$']
# at_least = 1
# share = 0.8
# [tool.observed.outcomes."not more often"]
# lines = ['^more often: (in silence|neither)$']
# ///
"""A print in the gap: how often is the race seen?"""
import os
import threading

null = open(os.devnull, "w")


def red(aloud):
    def sell():
        nonlocal stock
        start.wait(10)
        if stock > 0:
            if aloud:
                print("selling", file=null, flush=True)
            stock -= 1

    stock, start = 1, threading.Barrier(2)
    threads = [threading.Thread(target=sell) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return stock < 0


silent = sum(red(aloud=False) for _ in range(200))
aloud = sum(red(aloud=True) for _ in range(200))
print(f"in silence         {silent:3} of 200 red")
print(f"a print in the gap {aloud:3} of 200 red")
more = "aloud" if aloud > silent else "in silence" if silent > aloud else "neither"
print("more often:", more)
