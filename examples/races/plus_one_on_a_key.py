# /// script
# [tool.observed]
# lines = ['^added: 2, counted: (?P<counted>\d)$']
# compare = ['counted == 1']
# breaks = [['both = threading.Barrier(2)', 'both = threading.Barrier(1)'], ['    thread.start()', '    thread.start(); thread.join()']]
#
# [tool.observed.outcomes."1: one is lost"]
# lines = ['counted: 1$']
#
# [tool.observed.outcomes."2: none is lost"]
# lines = ['counted: 2$']
#
# [tool.observed.outcomes."0: both are lost"]
# lines = ['counted: 0$']
# ///
"""d[key] += 1 with a number of your own: + calls you, and one is lost."""
import threading

both = threading.Barrier(2)


class Number(int):
    def __add__(self, other):
        both.wait(10)               # both have read
        return Number(int(self) + other)


def add_one():
    table["n"] += 1


table = {"n": Number(0)}
threads = [threading.Thread(target=add_one) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"added: {len(threads)}, counted: {table['n']}")
