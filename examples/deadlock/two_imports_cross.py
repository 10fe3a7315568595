# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^main: both threads came back: True$',
# ]
# deadline = 30
# breaks = [['import {other}', 'import json as {other}']]
# mutants = [[['].wait(10)', '].wait(10); threading.Event().wait(1)'], ['thread.join(10)', 'thread.join(0.1)']]]
# [tool.observed.outcomes."one of them sees half a module"]
# lines = ['^saw the whole other module: False True$', '^failed: 0$']
# at_least = 5
# share = 1.0
# [tool.observed.outcomes."each sees a whole module"]
# lines = ['^saw the whole other module: True True$']
# [tool.observed.outcomes."one of them gets an error"]
# lines = ['^failed: 1$']
# [tool.observed.outcomes."they wait for each other"]
# lines = ['^main: both threads came back: False$']
# [tool.observed.on."pypy3.11"]    # it raises in one thread; the other goes on alone
# stderr = ['^_frozen_importlib._DeadlockError: deadlock detected by _ModuleLock']
# [tool.observed.on."pypy3.11".outcomes."one of them sees half a module"]
# lines = ['^saw the whole other module: False True$', '^failed: 0$']
# [tool.observed.on."pypy3.11".outcomes."one of them gets an error"]
# lines = ['^failed: 1$']
# at_least = 5
# share = 1.0
# ///
"""Two threads import two modules that import each other."""
import sys
import tempfile
import threading
from pathlib import Path

MODULE = """
import threading
threading.begun["{me}"].set()
threading.begun["{other}"].wait(10)  # left and right are half loaded
import {other}
threading.whole.append(hasattr({other}, "NAME"))
NAME = "{me}"
"""
folder = tempfile.mkdtemp()        # of its own: no file of yours
for me, other in (("left", "right"), ("right", "left")):
    text = MODULE.format(me=me, other=other)
    Path(folder, f"{me}.py").write_text(text)
sys.path.insert(0, folder)

threading.begun = {"left": threading.Event(),     # known to both
                   "right": threading.Event()}
threading.whole, came = [], []


def load(name):
    __import__(name)
    came.append(name)


threads = [threading.Thread(target=load, args=(name,), daemon=True)
           for name in ("left", "right")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(10)
came_back = not any(thread.is_alive() for thread in threads)
print("main: both threads came back:", came_back)
print("saw the whole other module:", *sorted(threading.whole))
print("failed:", 2 - len(came))
