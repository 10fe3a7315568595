# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^main: both threads came back: True$',
# ]
# deadline = 30
# breaks = [['import {other}', 'import json as {other}']]
# [tool.observed.outcomes."both come back, one with half a module"]
# lines = ['^main: both threads came back: True$', '^saw the whole other module: False True$']
# at_least = 5
# share = 1.0
# [tool.observed.outcomes."both come back, each with a whole module"]
# lines = ['^main: both threads came back: True$', '^saw the whole other module: True True$']
# [tool.observed.outcomes."they wait for each other"]
# lines = ['^main: both threads came back: False$', '^saw the whole other module:$']
# [tool.observed.on."pypy3.11"]    # it raises in one thread, and the other waits on
# lines = ['^main: both threads came back: False$']
# stderr = ['^_frozen_importlib._DeadlockError: deadlock detected by _ModuleLock']
# [tool.observed.on."pypy3.11".outcomes."both come back, one with half a module"]
# lines = ['^main: both threads came back: True$', '^saw the whole other module: False True$']
# [tool.observed.on."pypy3.11".outcomes."both come back, each with a whole module"]
# lines = ['^main: both threads came back: True$', '^saw the whole other module: True True$']
# [tool.observed.on."pypy3.11".outcomes."they wait for each other"]
# lines = ['^main: both threads came back: False$', '^saw the whole other module:$']
# at_least = 5
# share = 1.0
# ///
"""Two threads import two modules that import each other."""
import importlib
import os
import sys
import threading
from pathlib import Path

MODULE = """
import threading
threading.both_begun.wait(10)       # left and right are half loaded
import {other}
threading.whole.append(hasattr({other}, "NAME"))
NAME = "{me}"
"""
PATIENCE = 0.7 if sys.implementation.name == "pypy" else 10
for me, other in (("left", "right"), ("right", "left")):
    text = MODULE.format(me=me, other=other)
    Path(__file__).with_name(f"{me}.py").write_text(text)
importlib.invalidate_caches()

threading.both_begun = threading.Barrier(2)    # known to both modules
threading.whole = []
threads = [threading.Thread(target=__import__, args=(name,),
                            daemon=True) for name in ("left", "right")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(PATIENCE)
came_back = not any(thread.is_alive() for thread in threads)
print("main: both threads came back:", came_back)
print("saw the whole other module:", *sorted(threading.whole), flush=True)
os._exit(0)                         # PyPy's threads wait still
