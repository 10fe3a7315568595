# /// script
# [tool.observed]
# runs = 2
# lines = ['^job 3: saved$', '^job 5: saved$', '^main: all 6 jobs done$']
# never = ['told to end']
# stderr = ['^SystemExit: 143$']
# breaks = [['    def __del__(self)', '    def close(self)'], ['        del cache', '        cache.close()']]
# mutants = [[['range(6)', 'range(4)']]]
# without = { "pypy3.11" = "a finalizer there runs when the garbage collector does" }
#
# [tool.observed.outcomes."after job 3, with status 143"]
# exit = 143
# lines = ['^job 3: saved$']
# [tool.observed.outcomes."not at all: all 6 are done, status 0"]
# exit = 0
# lines = ['^job 5: saved$']
# ///
"""A handler that raises, and a SIGTERM that comes while a finalizer runs."""
import signal
import sys


class Cache:
    def __del__(self):
        if job == 3:
            signal.raise_signal(signal.SIGTERM)  # just now it comes


def told_to_end(number, frame):
    sys.exit(128 + number)


signal.signal(signal.SIGTERM, told_to_end)
try:
    for job in range(6):
        cache = Cache()
        del cache
        print(f"job {job}: saved", flush=True)
except SystemExit:
    print("main: told to end")
    raise
print("main: all 6 jobs done")
