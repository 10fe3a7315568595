# /// script
# [tool.observed]
# lines = [
#   '^half way, the other thread saw: (?P<half>\d) items$',
#   '^in the end: +(?P<end>.+)$',
# ]
# compare = ['half == 2', 'end == "1 2 99 3"']
# breaks = [['numbers.extend(slowly())', 'numbers.extend([1, 2, 3])'], ['half_way.wait(10)', 'half_way.wait(0.1)']]
# ///
"""extend() of a generator can be seen, and met, half way."""
import threading

half_way, go_on = threading.Event(), threading.Event()


def slowly():
    yield 1
    yield 2
    half_way.set()                  # two are out, one is to come
    go_on.wait(10)
    yield 3


def look():
    half_way.wait(10)
    seen.append(len(numbers))
    numbers.append(99)
    go_on.set()


numbers, seen = [], []
thread = threading.Thread(target=look)
thread.start()
numbers.extend(slowly())
thread.join()
print("half way, the other thread saw:", seen[0], "items")
print("in the end:                    ", *numbers)
