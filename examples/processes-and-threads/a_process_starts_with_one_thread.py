# /// script
# [tool.observed]
# lines = [
#   '^process: (?P<pid>\d+)$',
#   '^its threads: (?P<only>\d+)$',
#   '^the one that runs this: MainThread, (?P<main>\d+)$',
#   '^its threads, one start\(\) later: (?P<one>\d+) (?P<two>\d+)$',
# ]
# compare = [
#   'pid == only',
#   'pid == main',
#   'one != two',
#   'min(one, two) == pid or max(one, two) == pid',
# ]
# breaks = [['print("process:"', 'threading.Thread(target=stop.wait).start(); print("process:"']]
# ///
"""A process starts with one thread, and that thread has its number."""
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
stop.set()
