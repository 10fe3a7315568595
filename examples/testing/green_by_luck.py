# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^a race that shows in 1 run of 10, (?P<tests>\d+) tests of 10 runs each$',
#   '^green, computed: +(?P<computed>\d+) %$',
#   '^green, counted: +(?P<counted>\d+) %$',
# ]
# compare = ['computed == 35', '13 <= counted <= 57']
# breaks = [['random.random() < SHARE', 'random.random() < 10 * SHARE']]
# mutants = [[['random.random() < SHARE', 'random.random() < 0']], [['100 * (1 - SHARE)', '100 * (0.8 - SHARE)']]]
# ///
"""A race with a known share: how many tests of ten runs stay green?"""
import random
import threading

SHARE, RUNS, TESTS = 0.1, 10, 200


def red():
    """The other comes in the gap in one run of ten, else afterwards."""
    balance = 0
    old = balance                           # main reads

    def pay_in():
        nonlocal balance
        balance = balance + 5

    other = threading.Thread(target=pay_in)
    early = random.random() < SHARE
    if early:
        other.start()
        other.join()
    balance = old + 5                       # main writes
    if not early:
        other.start()
        other.join()
    return balance != 10


green = sum(not any(red() for _ in range(RUNS)) for _ in range(TESTS))
print(f"a race that shows in 1 run of {1 / SHARE:.0f},"
      f" {TESTS} tests of {RUNS} runs each")
print(f"green, computed: {100 * (1 - SHARE) ** RUNS:3.0f} %")
print(f"green, counted:  {100 * green / TESTS:3.0f} %")
