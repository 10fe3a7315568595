# /// script
# [tool.observed]
# lines = [
#   '^the thread has ended: +its value is gone: True$',
#   '^the task has ended: +its value is gone: False$',
#   '^the pool was shut down: +its value is gone: True$',
# ]
# runs = 3
# deadline = 30
# breaks = [['    return weakref.ref(thing)', '    keep.append(thing)\n    return weakref.ref(thing)'], ['own = threading.local()', 'own, keep = threading.local(), []']]
# mutants = [[['own.thing = thing', 'pass']]]
# ///
"""How long does a thread-local value live?"""
import gc
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor

own = threading.local()


class Thing:
    pass


def task():
    thing = Thing()
    own.thing = thing
    return weakref.ref(thing)


def is_gone(thing, within=5):
    end = time.monotonic() + within
    while thing() is not None and time.monotonic() < end:
        gc.collect()
        time.sleep(0.01)
    return thing() is None


seen = []
x = threading.Thread(target=lambda: seen.append(task()))
x.start()
x.join()
print("the thread has ended:  its value is gone:", is_gone(seen[0]))
with ThreadPoolExecutor(1) as pool:
    thing = pool.submit(task).result()
    pool.submit(print, end="").result()     # another task, meanwhile
    print("the task has ended:    its value is gone:",
          is_gone(thing, within=0.1))
print("the pool was shut down: its value is gone:", is_gone(thing))
