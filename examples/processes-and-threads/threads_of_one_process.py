# /// script
# [tool.observed]
# lines = [
#   '^main +process (?P<process>\d+), thread (?P<main>\d+), for the system: \S+$',
#   '^first +process (?P<first_process>\d+), thread (?P<first>\d+), for the system: (?P<first_name>\S+)$',
#   '^second +process (?P<second_process>\d+), thread (?P<second>\d+), for the system: (?P<second_name>\S+)$',
#   '^child +process (?P<child_process>\d+), thread (?P<child>\d+), for the system: \S+$',
# ]
# compare = [
#   'first_process == process', 'second_process == process', 'main == process',
#   'first != main', 'second != main', 'first != second',
#   'child_process != process', 'child == child_process',
#   'first_name == "first"', 'second_name == "second"',
# ]
# breaks = [['make = threading.Thread', 'make = multiprocessing.Process']]
# mutants = [
#   [['multiprocessing.Process(target=show, args', 'threading.Thread(target=show, args']],
#   [['name=name, args', 'args']],
#   [['thread {thread}, "', 'thread {os.getpid()}, "']],
#   [['thread {thread}, "', 'thread {id(name) % 10**6}, "']],
#   [['process {os.getpid()}', 'process {thread}']],
#   [['{os.getpid()}, thread', '{os.getppid()}, thread']],
#   [['process {os.getpid()}', 'process 1']],
#   [['system = file', 'system = "first" or file']],
# ]
# [tool.observed.on."<3.14"]
# compare = [
#   'first_process == process', 'second_process == process', 'main == process',
#   'first != main', 'second != main', 'first != second',
#   'child_process != process', 'child == child_process',
#   'first_name != "first"',
# ]
# [tool.observed.on."pypy3.11"]
# compare = [
#   'first_process == process', 'second_process == process', 'main == process',
#   'first != main', 'second != main', 'first != second',
#   'child_process != process', 'child == child_process',
#   'first_name != "first"',
# ]
# ///
"""Threads have numbers of their own, and one process in common."""
import multiprocessing
import os
import threading

make = threading.Thread
all_have_shown = threading.Event()


def show(name):
    thread = threading.get_native_id()
    with open(f"/proc/self/task/{thread}/comm") as file:
        system = file.read().strip()
    print(
        f"{name:7} process {os.getpid()}, thread {thread}, "
        f"for the system: {system}",
        flush=True,
    )


def show_and_stay(name):
    show(name)
    all_have_shown.wait(1)  # alive together: a number is used again later


if __name__ == "__main__":
    child = multiprocessing.Process(target=show, args=("child",))
    show("main")
    child.start()
    child.join()
    threads = [
        make(target=show_and_stay, name=name, args=(name,))
        for name in ("first", "second")
    ]
    for thread in threads:
        thread.start()
    all_have_shown.wait(0.3)
    all_have_shown.set()
