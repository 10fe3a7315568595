# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^time\.sleep\(0\.3\) +took (?P<sleep>[\d.]+) s$',
#   '^Event\(\)\.wait\(0\.3\) +took (?P<wait>[\d.]+) s$',
#   '^Queue\(\)\.get\(timeout=0\.3\) +took (?P<get>[\d.]+) s$',
#   '^Timer\(0\.3, …\) +took (?P<timer>[\d.]+) s$',
# ]
# compare = ['sleep < 0.29', 'wait >= 0.3', 'get >= 0.3', 'timer >= 0.3']
# unbounded = { 'wait >= 0.3' = "how much later it goes on is the machine's business", 'get >= 0.3' = "the same", 'timer >= 0.3' = "the same" }
# breaks = [['    threading.Event().wait(0.3)', '    time.sleep(0.3)']]
# mutants = [[['get(timeout=0.3)', 'get(timeout=0)']], [['Timer(0.3', 'Timer(0']], [['lambda seconds: None', 'threading.Event().wait']]]
#
# [tool.observed.outcomes."none"]
# lines = ['^Event.* 0\.[012]', '^Queue.* 0\.[012]', '^Timer.* 0\.[012]']
# [tool.observed.outcomes."the Timer, and nothing else"]
# lines = ['^Event.* 0\.[012]', '^Queue.* 0\.[012]', '^Timer.* (0\.[3-9]|[1-9])']
# [tool.observed.outcomes."all but time.sleep"]
# lines = ['^Event.* (0\.[3-9]|[1-9])', '^Queue.* (0\.[3-9]|[1-9])', '^Timer.* (0\.[3-9]|[1-9])']
# ///
"""time.sleep is patched: what still waits?"""
import contextlib
import queue
import threading
import time
from unittest import mock


@contextlib.contextmanager
def timed(what):
    with mock.patch("time.sleep", lambda seconds: None):
        start = time.perf_counter()
        yield
        took = time.perf_counter() - start
    print(f"{what:25} took {took:.2f} s")


with timed("time.sleep(0.3)"):
    time.sleep(0.3)
with timed("Event().wait(0.3)"):
    threading.Event().wait(0.3)
with timed("Queue().get(timeout=0.3)"):
    with contextlib.suppress(queue.Empty):
        queue.Queue().get(timeout=0.3)
with timed("Timer(0.3, …)"):
    timer = threading.Timer(0.3, int)
    timer.start()
    timer.join()
