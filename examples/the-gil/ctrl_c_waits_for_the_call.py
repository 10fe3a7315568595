# /// script
# [tool.observed]
# lines = [
#   '^sum\(numbers\): +(?P<sum_after>[\d.]+) s after Ctrl-C, next number: (?P<sum_next>\w+)$',
#   '^for n in numbers: +(?P<loop_after>[\d.]+) s after Ctrl-C, next number: (?P<loop_next>\w+)$',
#   '^re\.sub\(\.\.\.\): +(?P<re_after>[\d.]+) s after Ctrl-C, matches: (?P<matches>\d+)$',
# ]
# compare = ['sum_next == "none"', 'sum_after > 0.02', 'loop_next != "none"', 'matches == 0']
# unbounded = { 'sum_after > 0.02' = "it is the rest of the sum, which depends on the machine" }
# deadline = 60
# breaks = [
#   ['("sum(numbers)", sum)', '("sum(numbers)", loop)'], ['("for n in numbers", loop)', '("for n in numbers", sum)'],
#   ['"(a?){25}a{25}"', '"a+"'],
# ]
#
# [tool.observed.on."pypy3.11"]
# compare = ['sum_next != "none"', 'loop_next != "none"', 'matches == 1']
# ///
"""Ctrl-C is noticed by the bytecode loop, and by a C call that looks for it."""
import re
import subprocess
import sys
import time

SEND = "sleep 0.2; date +%s.%N; kill -INT $PPID"
MANY = 10**8 if sys.implementation.name == "cpython" else 10**10


def loop(numbers):
    for _ in numbers:
        pass


def search(found):      # searches for seconds, then calls found.append
    re.sub("(a?){25}a{25}", found.append, "a" * 25)


def ctrl_c_during(call, data):
    sender = subprocess.Popen(["sh", "-c", SEND], stdout=subprocess.PIPE)
    try:
        call(data)
        time.sleep(60)                      # it ended before Ctrl-C came
    except KeyboardInterrupt:
        after = time.time() - float(sender.communicate()[0])
    return f"{after:.2f} s after Ctrl-C,"


for name, call in ("sum(numbers)", sum), ("for n in numbers", loop):
    numbers = iter(range(MANY))
    print(f"{name + ':':17}", ctrl_c_during(call, numbers),
          "next number:", next(numbers, "none"))
found = []
print("re.sub(...):     ", ctrl_c_during(search, found),
      "matches:", len(found))
