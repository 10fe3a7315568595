# /// script
# [tool.observed]
# lines = [
#   '^process: (?P<pid>\d+)$',
#   '^its threads: (?P<only>\d+)$',
#   '^the one that runs this: MainThread, (?P<main>\d+)$',
#   '^its threads, one start\(\) later: (?P<one>\d+) (?P<two>\d+)$',
#   '^after a library has started one: (?P<kernel>\d+) by the kernel, (?P<python>\d+) by Python$',
# ]
# compare = [
#   'pid == only',
#   'pid == main',
#   'one != two',
#   'min(one, two) == pid or max(one, two) == pid',
#   'python == 2',
#   'kernel == 3',
# ]
# breaks = [['print("process:"', 'threading.Thread(target=stop.wait).start(); print("process:"']]
# mutants = [
#   [['os.getpid()', 'os.getppid()']],
#   [['threading.get_native_id()', 'threading.get_ident()']],
#   [['sorted(map(int, os.listdir("/proc/self/task")))', '[os.getpid()] * 2']],
#   [['len(threads())', 'threading.active_count()']],
#   [['threading.active_count()', 'len(threads())']],
# ]
# ///
"""A process starts with one thread, and that thread has its number."""
import faulthandler
import os
import threading

stop = threading.Event()


def threads():
    return sorted(map(int, os.listdir("/proc/self/task")))


print("process:", os.getpid())
print("its threads:", *threads())
name = threading.current_thread().name
print(f"the one that runs this: {name}, {threading.get_native_id()}")

threading.Thread(target=stop.wait).start()
print("its threads, one start() later:", *threads())

faulthandler.dump_traceback_later(60)  # its watchdog is a thread, made in C
print(
    f"after a library has started one: {len(threads())} by the kernel, "
    f"{threading.active_count()} by Python"
)
faulthandler.cancel_dump_traceback_later()
stop.set()
