# /// script
# [tool.observed]
# runs = 10
# lines = ['^5 ms +(?P<usual>\d+) of (?P<n>\d+) red$', '^1 µs +(?P<short>\d+) of \d+ red$']
# breaks = [['self.count = self.count + one()', 'with lock: self.count = self.count + one()'], ['    count = 0', '    count = 0; lock = threading.Lock()'], ['with lock', 'with self.lock']]
# [tool.observed.outcomes."red with the short interval"]
# lines = ['^1 µs +[1-9]']
# at_least = 2
# share = 0.9
# [tool.observed.outcomes."not with the short one"]
# lines = ['^1 µs +0']
# [tool.observed.on."pypy3.11".outcomes."red with the short interval"]
# lines = ['^1 µs +[1-9]']
# [tool.observed.on."pypy3.11".outcomes."not with the short one"]
# lines = ['^1 µs +0']
# ///
"""A loop of less than 5 ms, under two switch intervals: how often red?"""
import sys
import threading


def one():
    return 1


class Counter:
    count = 0

    def add_one(self):
        self.count = self.count + one()


def red():
    def run():
        start.wait(10)
        for _ in range(2000):
            counter.add_one()

    counter, start = Counter(), threading.Barrier(2)
    threads = [threading.Thread(target=run) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter.count != 4000


for name, interval in ("5 ms", 0.005), ("1 µs", 1e-6):
    sys.setswitchinterval(interval)
    tries = [red() for _ in range(80)]
    print(name, f"{sum(tries):3} of {len(tries)} red")
