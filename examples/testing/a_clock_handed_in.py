# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^after 0 s: +fresh$', '^after 3599 s: fresh$', '^after 3600 s: stale$',
#   '^an hour took (?P<took>[\d.]+) s$',
# ]
# compare = ['took < 5']
# breaks = [['self.now() - self.since', 'time.monotonic() - self.since']]
# mutants = [[['>= self.seconds', '> self.seconds']], [['clock.seconds = 3600', 'clock.seconds = 3599']], [['clock.seconds = 3599', 'clock.seconds = 3600']], [['start = time.perf_counter()', 'start = time.perf_counter() - 3600']], [['"stale" if', '"fresh" if']], [['self.since = now()', 'self.since = now() - 3600']]]
# ///
"""The clock is an argument: an hour passes when the test says so."""
import time


class Cache:
    def __init__(self, seconds, now=time.monotonic):
        self.seconds, self.now = seconds, now
        self.since = now()

    def state(self):
        old = self.now() - self.since >= self.seconds
        return "stale" if old else "fresh"


class Clock:
    seconds = 0

    def __call__(self):
        return self.seconds


start = time.perf_counter()
clock = Clock()
cache = Cache(3600, now=clock)         # in the program: Cache(3600)
print("after 0 s:   ", cache.state())
clock.seconds = 3599
print("after 3599 s:", cache.state())
clock.seconds = 3600
print("after 3600 s:", cache.state())
print(f"an hour took {time.perf_counter() - start:.3f} s")
