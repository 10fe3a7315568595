# /// script
# [tool.observed]
# lines = [
#   '^at first: +MainThread$',
#   '^it asked who it is: +Dummy-1, a daemon: True, started: True$',
#   '^then: +MainThread, Dummy-\d$',
#   '^join\(\): +(?P<join>\w+)$',
#   '^after its end: +(?P<rest>.+)$',
# ]
# compare = ['join == "RuntimeError"', 'rest == "MainThread"']
# runs = 2
# interpreters = ["3.12"]
# breaks = [['found = threading.current_thread()', 'found = threading.Thread(name="Dummy-1", daemon=True)']]
# mutants = [[['found.join()', 'pass']], [['begun.wait(10)', 'begun.wait(10); threading.current_thread().name = "main"']], [['def work():                         # runs in a raw thread', 'def work():\n    threading.current_thread()']]]
#
# [tool.observed.on."<3.13"]
# compare = ['join == "AssertionError"', 'rest == "MainThread, Dummy-1"']
# [tool.observed.on."pypy3.11"]
# compare = ['join == "AssertionError"', 'rest == "MainThread, Dummy-1"']
# ///
"""A thread that `threading` did not start."""
import _thread
import os
import threading
import time


def names():
    return ", ".join(x.name for x in threading.enumerate())


def work():                         # runs in a raw thread
    global found
    begun.set()
    go_on.wait(10)
    found = threading.current_thread()
    asked.set()
    go_home.wait(10)


begun, go_on, asked, go_home = (threading.Event() for _ in range(4))
_thread.start_new_thread(work, ())
begun.wait(10)
print("at first:           ", names())
go_on.set()
asked.wait(10)
print(f"it asked who it is:  {found.name}, a daemon: {found.daemon},"
      f" started: {found.is_alive()}")
print("then:               ", names())
try:
    found.join()
    print("join():              returned")
except (AssertionError, RuntimeError) as error:
    print("join():             ", type(error).__name__)
go_home.set()
while os.path.exists(f"/proc/self/task/{found.native_id}"):
    time.sleep(0.001)
print("after its end:      ", names())
