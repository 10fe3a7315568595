# /// script
# [tool.observed]
# lines = ['^a called step 2 times, b 3 times, main 1 time$']
# runs = 2
# breaks = [['threading.setprofile(see)', 'pass']]
# mutants = [[['sys.setprofile(see)', 'pass']]]
# ///
"""Count calls thread by thread, on every version."""
import sys
import threading
from collections import Counter

calls = Counter()                   # by thread: nobody shares a key


def see(frame, event, arg):
    if event == "call" and frame.f_code is step.__code__:
        calls[threading.current_thread().name] += 1


def step():
    pass


def work(times):
    for _ in range(times):
        step()


threading.setprofile(see)           # for the threads that start now
sys.setprofile(see)                 # for main
threads = [threading.Thread(target=work, args=(times,), name=name)
           for name, times in (("a", 2), ("b", 3))]
for x in threads:
    x.start()
work(1)
for x in threads:
    x.join()
sys.setprofile(None)
threading.setprofile(None)
print(f"a called step {calls['a']} times, b {calls['b']} times,"
      f" main {calls['MainThread']} time")
