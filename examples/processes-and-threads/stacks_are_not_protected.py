# /// script
# [tool.observed]
# lines = ['^on main.s stack: True$', '^before: (?P<before>.+)$', '^after:  THREAD WAS HERE']
# compare = ['before != "THREAD WAS HERE"']
# breaks = [
#   [
#     'thread = threading.Thread',
#     'from multiprocessing import get_context; thread = get_context("fork").Process',
#   ],
# ]
# mutants = [[['address = int(fields[45])', 'address = id(fields)']], [['print("before:", command_line())', 'print("before: THREAD WAS HERE")']]]
# ///
"""Another thread can write to main's stack: separate is not protected."""
import ctypes
import threading

MARK = b"THREAD WAS HERE"


def command_line():  # the system keeps it at the bottom of main's stack
    with open("/proc/self/cmdline", "rb") as file:
        return file.read().decode().replace("\0", " ")


def on_main_stack(address):
    with open("/proc/self/maps") as file:
        line = next(line for line in file if "[stack]" in line)
    first, last = line.split()[0].split("-")
    return int(first, 16) <= address < int(last, 16)


with open("/proc/self/stat") as file:
    fields = file.read().rpartition(")")[2].split()
address = int(fields[45])  # where the arguments begin: proc(5), arg_start

print("on main's stack:", on_main_stack(address))
print("before:", command_line())
thread = threading.Thread(target=ctypes.memmove, args=(address, MARK, 15))
thread.start()
thread.join()
print("after: ", command_line())
