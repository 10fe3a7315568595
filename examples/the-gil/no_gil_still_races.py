# /// script
# [tool.observed]
# deadline = 60
# memory = 16384
# lines = ['^(?P<name>\w+): lost (?P<lost>\d+) of 400000$']
# runs = 8
# interpreters = ["jython2.7"]
# breaks = [['counter.total = ', 'counter.other = ']]
# mutants = [[['counter.total + 1', 'counter.total + 2']], [['range(2)', 'range(1)']]]
#
# [tool.observed.outcomes."none was lost"]
# lines = [': lost 0 of ']
#
# [tool.observed.outcomes."updates were lost"]
# lines = [': lost [1-9]']
#
# [tool.observed.on."jython2.7".outcomes."updates were lost"]
# lines = [': lost [1-9]']
# at_least = 3
# share = 0.95
#
# [tool.observed.on."jython2.7".outcomes."none was lost"]
# lines = [': lost 0 of ']
# ///
"""No GIL, and no lock of one's own: two threads lose each other's updates."""
from __future__ import print_function

import platform
import threading


class Counter(object):
    total = 0


def add(counter):
    for _ in range(200000):
        counter.total = counter.total + 1


counter = Counter()
threads = [threading.Thread(target=add, args=(counter,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("%s: lost %d of 400000" % (
    platform.python_implementation(), 400000 - counter.total))
