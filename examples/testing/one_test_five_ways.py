# /// script
# [tool.observed]
# runs = 3
# lines = [
#   '^as it stands +(?P<plain>\d+) of (?P<n>\d+) red$',
#   '^started at a barrier +(?P<barrier>\d+) of \d+ red$',
#   '^interval 1 µs +(?P<interval>\d+) of \d+ red$',
#   '^a sleep in the gap +(?P<slept>\d+) of \d+ red$',
#   '^both met in the gap +(?P<met>\d+) of \d+ red$',
# ]
# compare = ['met == n', 'slept >= 1']
# breaks = [['gap.wait(10)', 'None'], ['time.sleep(0.01)', 'None']]
# mutants = [[['self.stock -= 1', 'self.stock -= 0']], [['if self.left() > 0:', 'if self.stock > 1:']]]
# ///
"""One test of one race, run in five ways: how often does it turn red?"""
import sys
import threading
import time
from unittest import mock


class Shop:
    stock = 1

    def left(self):
        return self.stock

    def sell(self, sold):
        if self.left() > 0:
            self.stock -= 1
            sold.append(1)


def red(start=lambda: None, in_the_gap=lambda: None):
    def left(shop):
        found = shop.stock
        in_the_gap()
        return found

    def run():
        start()
        shop.sell(sold)

    shop, sold = Shop(), []
    with mock.patch.object(Shop, "left", left):
        threads = [threading.Thread(target=run) for _ in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return len(sold) != 1


def count(*hooks):
    tries = [red(*[hook() for hook in hooks]) for _ in range(30)]
    return f"{sum(tries)} of {len(tries)} red"


def nothing():
    return lambda: None


def meet():
    gap = threading.Barrier(2)
    return lambda: gap.wait(10)


print("as it stands        ", count())
print("started at a barrier", count(meet))
sys.setswitchinterval(1e-6)
print("interval 1 µs       ", count(meet))
sys.setswitchinterval(0.005)
print("a sleep in the gap  ", count(nothing, lambda: lambda: time.sleep(0.01)))
print("both met in the gap ", count(nothing, meet))
