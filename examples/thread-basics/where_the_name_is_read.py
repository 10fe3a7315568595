# /// script
# [tool.observed]
# lines = ['^the system calls it mailer of invoi$']
# stderr = ['^Thread 0x\w+ \[mailer of invoi\] \(most recent', '^Exception in thread mailer of invoices']
# breaks = [[', name="mailer of invoices"', '']]
#
# # PyPy's faulthandler prints the stack of main alone.
# [tool.observed.on."pypy3.11"]
# lines = ['^the system calls it pypy3.11$']
# stderr = ['^Exception in thread mailer of invoices']
#
# [tool.observed.on."<3.14"]
# lines = ['^the system calls it python']
# stderr = ['^Thread 0x\w+ \(most recent', '^Exception in thread mailer of invoices']
# ///
"""A thread's name: who gets to read it?"""
import faulthandler
import threading
import time


def work():
    me = threading.get_native_id()
    with open(f"/proc/self/task/{me}/comm") as comm:
        print("the system calls it", comm.read().strip())
    time.sleep(0.2)
    raise ValueError("no such address")


x = threading.Thread(target=work, name="mailer of invoices")
x.start()
time.sleep(0.1)
faulthandler.dump_traceback()
x.join()
