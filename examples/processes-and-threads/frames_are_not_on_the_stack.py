# /// script
# [tool.observed]
# lines = [
#   "^the command line, on main's stack: True$",
#   "^a list, on main's stack: False$",
#   "^main's frame, on main's stack: False$",
# ]
# breaks = [['id(groceries)', 'bottom()']]
# mutants = [[['on_main_stack(frame_itself(', 'on_main_stack(max(bottom(), ']], [['int(fields[45])', 'id(fields)']]]
# without = { "pypy3.11" = "its id() is no address" }
# ///
"""Python's frames do not lie on the stack: that is for C's."""
import ctypes
import sys


def on_main_stack(address):
    with open("/proc/self/maps") as file:
        line = next(line for line in file if "[stack]" in line)
    first, last = line.split()[0].split("-")
    return int(first, 16) <= address < int(last, 16)


def bottom():  # where the arguments begin: proc(5), arg_start
    with open("/proc/self/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return int(fields[45])


def frame_itself(frame):
    if sys.version_info < (3, 11):  # the object is the frame
        return id(frame)
    pointer = id(frame) + object.__basicsize__ + 8  # after f_back: f_frame
    return ctypes.c_void_p.from_address(pointer).value


def shop():
    groceries = ["milk"]
    frame = sys._getframe()
    print("the command line, on main's stack:", on_main_stack(bottom()))
    print("a list, on main's stack:", on_main_stack(id(groceries)))
    print("main's frame, on main's stack:", on_main_stack(frame_itself(frame)))


shop()
