# /// script
# [tool.observed]
# lines = [
#   '^main +process (?P<process>\d+), thread (?P<main>\d+)$',
#   '^first +process (?P<first_process>\d+), thread (?P<first>\d+)$',
#   '^second +process (?P<second_process>\d+), thread (?P<second>\d+)$',
#   '^child +process (?P<child_process>\d+), thread (?P<child>\d+)$',
# ]
# compare = [
#   'first_process == process', 'second_process == process', 'main == process',
#   'first != main', 'second != main', 'first != second',
#   'child_process != process', 'child == child_process',
# ]
# breaks = [['make = threading.Thread', 'make = multiprocessing.Process']]
# ///
"""Threads have numbers of their own, and one process in common."""
import multiprocessing
import os
import threading
import time

make = threading.Thread


def show(name):
    thread = threading.get_native_id()
    print(f"{name:7} process {os.getpid()}, thread {thread}", flush=True)


def show_and_stay(name):
    show(name)
    time.sleep(0.3)  # alive together: a number is used again later


if __name__ == "__main__":
    child = multiprocessing.Process(target=show, args=("child",))
    show("main")
    child.start()
    child.join()
    for name in ("first", "second"):
        make(target=show_and_stay, args=(name,)).start()
        time.sleep(0.1)
