# /// script
# [tool.observed]
# runs = 2
# interpreters = ["3.12"]
# lines = ['^a stands before: STORE_GLOBAL$', '^b is through, n: 1$', '^a is through, n: (?P<n>\d)$']
# compare = ['n == 1']
# order = [['a stands', 'b is', 'a is']]
# breaks = [['            go_on.wait(10)', '            pass']]
# mutants = [[['    frame.f_trace_opcodes = True', '    pass']], [['target=add_one', 'target=print']]]
# ///
"""A trace function stops one thread in the middle of a line."""
import dis
import sys
import threading

n = 0
stopped, go_on = threading.Event(), threading.Event()


def add_one():
    global n
    n += 1


def trace(frame, event, argument):
    if frame.f_code is add_one.__code__:
        frame.f_trace_opcodes = True           # each instruction too
        name = dis.opname[frame.f_code.co_code[frame.f_lasti]]
        if event == "opcode" and name == "STORE_GLOBAL":
            print("a stands before:", name)
            stopped.set()
            go_on.wait(10)
        return trace


def slowly():
    sys._getframe().f_trace_opcodes = True     # for 3.12
    sys.settrace(trace)                        # this thread only
    add_one()


a = threading.Thread(target=slowly)
a.start()
if stopped.wait(10):
    b = threading.Thread(target=add_one)
    b.start()
    b.join()
    print("b is through, n:", n)
go_on.set()
a.join()
print("a is through, n:", n)
