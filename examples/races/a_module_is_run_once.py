# /// script
# [tool.observed]
# lines = [
#   '^import, two threads: +ran (?P<imported>\d), waited (?P<waited>\d), they hold (?P<held>\d)$',
#   '^exec, two threads: +ran (?P<execs>\d), waited (?P<exec_waited>\d), they hold (?P<exec_held>\d)$',
# ]
# compare = [
#   'imported == 1', 'waited == 1', 'held == 1', 'execs == 2', 'exec_waited == 0', 'exec_held == 2',
# ]
# deadline = 30
# breaks = [['from slow_settings import connection', 'connection = by_exec()']]
# mutants = [[['run(by_exec)', 'run(by_import)']]]
# ///
"""The first import runs the module; a second thread waits for it."""
import sys
import threading


def by_import():
    from slow_settings import connection
    return connection


def by_exec():                      # runs the same file, as no module
    names = {"__name__": "no module"}
    with open(sys.path[0] + "/slow_settings.py") as file:
        exec(file.read(), names)
    return names["connection"]


def run(get):
    sys.settings_ran, sys.settings_waited, held = [], [], []
    threads = [threading.Thread(target=lambda: held.append(get()))
               for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (f"ran {len(sys.settings_ran)}, waited"
            f" {len(sys.settings_waited)}, they hold {len(set(held))}")


print("import, two threads:  ", run(by_import))
print("exec, two threads:    ", run(by_exec))
