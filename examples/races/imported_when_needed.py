# /// script
# [tool.observed]
# without = { "<3.15" = "an import can be lazy since 3.15", "pypy3.11" = "its library is that of 3.11" }
# lines = [
#   '^after the import statement: ran (?P<before>\d)$',
#   '^two threads need a name of it: ran (?P<ran>\d), waited (?P<waited>\d), they hold (?P<held>\d)$',
# ]
# compare = ['before == 0', 'ran == 1', 'waited == 1', 'held == 1']
# deadline = 15
# breaks = [['    held.append(slow_settings.connection)', '    held.append(object())']]
# mutants = [
#   [['ran, waited, held = [], [], []', 'ran, waited, held = ["before"], [], []']],
#   [['for _ in "ab"', 'for _ in "a"']],
# ]
# ///
"""Since 3.15 an import can be lazy: its module runs at the first use."""
__lazy_modules__ = ["slow_settings"]    # or: lazy import slow_settings

import sys
import threading

import slow_settings        # only makes the name

ran, waited, held = [], [], []
sys.settings_ran, sys.settings_waited = ran, waited
print("after the import statement: ran", len(ran))


def need_it():
    held.append(slow_settings.connection)


threads = [threading.Thread(target=need_it) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"two threads need a name of it: ran {len(ran)}, waited"
      f" {len(waited)}, they hold {len(set(held))}")
