# /// script
# [tool.observed]
# lines = [
#   '^sum\(numbers\): +(?P<sum_after>[\d.]+) s after Ctrl-C, the end reached: (?P<sum_end>yes|no)$',
#   '^for n in numbers: +(?P<loop_after>[\d.]+) s after Ctrl-C, the end reached: (?P<loop_end>yes|no)$',
#   '^re, short matches: +(?P<short_after>[\d.]+) s after Ctrl-C, the end reached: (?P<short_end>yes|no)$',
#   '^re, one long match: +(?P<re_after>[\d.]+) s after Ctrl-C, the end reached: (?P<re_end>yes|no)$',
# ]
# compare = ['sum_end == "yes"', 'sum_after > 0.02', 'loop_end == "no"', 'short_end == "no"', 're_end == "no"']
# unbounded = { 'sum_after > 0.02' = "it is the rest of the sum, which depends on the machine" }
# deadline = 60
# breaks = [
#   ['("sum(numbers)", sum,', '("sum(numbers)", loop,'], ['("for n in numbers", loop,', '("for n in numbers", sum,'],
#   ['"(a?){24}a{24}"', '"a+"'], ['"ab" * 8_000_000', '"ab"'],
# ]
#
# [tool.observed.on.">=3.11.6,<3.12.1,!=3.11.7"]   # not tried
# compare = ['sum_end == "yes"', 'sum_after > 0.02', 'loop_end == "no"', 're_end == "no"']
#
# [tool.observed.on."<3.11.6"]
# compare = ['sum_end == "yes"', 'sum_after > 0.02', 'loop_end == "no"', 'short_end == "yes"', 're_end == "no"']
#
# [tool.observed.on."pypy3.11"]
# compare = ['sum_end == "no"', 'loop_end == "no"', 're_end == "yes"']
#
# [tool.observed.outcomes."all four stop before their end"]
# never = ['reached: yes']
# [tool.observed.outcomes."only the sum goes on to its end"]
# lines = ['^sum.*reached: yes$']
# never = ['^(for|re).*reached: yes']
# [tool.observed.outcomes."the sum and the search for short matches go on to their ends"]
# lines = ['^sum.*reached: yes$', '^re, short.*reached: yes$']
# never = ['^(for|re, one).*reached: yes']
# [tool.observed.outcomes."the sum stops, and a search of re goes on to its end"]
# lines = ['^re.*reached: yes$']
# never = ['^(sum|for).*reached: yes']
# ///
"""Ctrl-C is noticed by the bytecode loop, and by a C call that looks for it."""
import collections
import re
import subprocess
import sys
import time

SEND = "sleep 0.2; date +%s.%N; kill -INT $PPID"
MANY = 10**8 if sys.implementation.name == "cpython" else 10**10


def loop(items):
    for _ in items:
        pass


drain = collections.deque(maxlen=0).extend
for name, call, items in [
        ("sum(numbers)", sum, iter(range(MANY))),
        ("for n in numbers", loop, iter(range(MANY))),
        ("re, short matches", drain, re.finditer("a.", "ab" * 8_000_000)),
        ("re, one long match", drain, re.finditer("(a?){24}a{24}", "a" * 24))]:
    sender = subprocess.Popen(["sh", "-c", SEND], stdout=subprocess.PIPE)
    try:
        call(items)
        time.sleep(60)                      # it ended before Ctrl-C came
    except KeyboardInterrupt:
        after = time.time() - float(sender.communicate()[0])
    print(f"{name + ':':19} {after:.2f} s after Ctrl-C, the end reached:",
          "no" if next(items, None) else "yes")
