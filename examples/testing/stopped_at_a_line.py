# /// script
# [tool.observed]
# runs = 2
# lines = ['^a stands before: balance = old \+ amount$', '^b is through, balance: 5$', '^a is through, balance: 5$']
# order = [['a stands', 'b is', 'a is']]
# breaks = [['        go_on.wait(10)', '        pass']]
# mutants = [[["old + amount\n", "balance + amount\n"]]]
# ///
"""A trace function stops one thread before a line; the program is not changed."""
import linecache
import sys
import threading

balance = 0
stopped, go_on = threading.Event(), threading.Event()


def pay_in(amount):
    global balance
    old = balance
    balance = old + amount


def stop_before(text):
    def trace(frame, event, argument):
        line = linecache.getline(__file__, frame.f_lineno).strip()
        if frame.f_code is pay_in.__code__ and event == "line" and line == text:
            print("a stands before:", line)
            stopped.set()
            go_on.wait(10)
        return trace

    return trace


def slowly(amount):
    sys.settrace(stop_before("balance = old + amount"))    # this thread only
    pay_in(amount)


a = threading.Thread(target=slowly, args=(5,))
a.start()
if stopped.wait(10):
    b = threading.Thread(target=pay_in, args=(5,))
    b.start()
    b.join()
    print("b is through, balance:", balance)
go_on.set()
a.join()
print("a is through, balance:", balance)
