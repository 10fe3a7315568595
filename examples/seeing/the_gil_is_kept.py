# /// script
# [tool.observed]
# runs = 2
# deadline = 20
# lines = [
#   '^faulthandler, meanwhile: main in hold$',
#   '^the watching thread: [1-9]\d* looks before, (?P<meanwhile>\d+) meanwhile$',
# ]
# compare = ['meanwhile == 0']
# breaks = [['ctypes.PyDLL(None)', 'ctypes.CDLL(None)']]
# mutants = [[['later(0.3', 'later(3']], [['looks before', 'before']]]
# without = { "3.13t" = "without a GIL nobody keeps it", "3.14t" = "without a GIL nobody keeps it", "3.15t" = "without a GIL nobody keeps it", "pypy3.11" = "it keeps the GIL by a call into CPython" }
#
# [tool.observed.outcomes."neither: it waits until main is back"]
# lines = ['^faulthandler, meanwhile: nothing$', ' 0 meanwhile$']
# [tool.observed.outcomes."faulthandler alone"]
# lines = ['^faulthandler, meanwhile: main in hold$', ' 0 meanwhile$']
# [tool.observed.outcomes."both of them"]
# lines = ['^faulthandler, meanwhile: main in hold$', ' [1-9]\d* meanwhile$']
# ///
"""Main is in C for 0.9 s, and keeps the GIL: who can look meanwhile?"""
import ctypes
import faulthandler
import sys
import threading
import time

keeps_the_gil = ctypes.PyDLL(None)
looks = []                            # when, and main's function


def hold():
    begins.append(time.monotonic())
    keeps_the_gil.usleep(900_000)


def watch():
    while True:
        frame = sys._current_frames()[threading.main_thread().ident]
        looks.append((time.monotonic(), frame.f_code.co_name))
        time.sleep(0.02)


begins = []
threading.Thread(target=watch, daemon=True).start()
while not looks:
    time.sleep(0.01)
with open("dump.txt", "w+") as dump:
    faulthandler.dump_traceback_later(0.3, file=dump)
    hold()
    faulthandler.cancel_dump_traceback_later()
    dump.seek(0)
    seen = "main in hold" if " in hold\n" in dump.read() else "nothing"
before = [when for when, _ in looks if when < begins[0]]
meanwhile = [when for when, _ in looks
             if begins[0] < when < begins[0] + 0.85]
print("faulthandler, meanwhile:", seen)
print(f"the watching thread: {len(before)} looks before,",
      f"{len(meanwhile)} meanwhile")
