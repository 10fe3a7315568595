# /// script
# [tool.observed]
# exit = "SIGSEGV"
# lines = ['^main:   waits$']
# never = ['still here']
# stderr = ['^Fatal Python error: Segmentation fault$', 'line \d+ in fail$', 'line \d+ in work$']
# breaks = [['ctypes.memset(0, 0, 1)', '1 / 0']]
# [tool.observed.on."pypy3.11"]
# stderr = ['^Fatal Python error: Segmentation fault$', 'line \d+ in fail$']
# ///
"""A crash in C code ends the process, with every thread in it."""
import ctypes
import faulthandler
import threading
import time

faulthandler.enable()              # say where, before the end


def fail():
    time.sleep(0.1)
    ctypes.memset(0, 0, 1)         # C writes to address 0


def work():
    time.sleep(0.3)
    print("worker: still here")


failing = threading.Thread(target=fail)
worker = threading.Thread(target=work)
failing.start()
worker.start()
print("main:   waits")
failing.join()
worker.join()
print("main:   still here")
