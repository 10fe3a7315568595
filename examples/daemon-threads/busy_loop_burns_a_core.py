# /// script
# [tool.observed]
# alone = true
# lines = ['^asking all the time: (?P<busy>[\d.]+) s of CPU time$',
#          '^waiting in get: (?P<blocked>[\d.]+) s of CPU time$']
# compare = ['busy > 10 * blocked', 'blocked < 0.05']
# control = ['busy > 0.2']
# breaks = [["def blocked():\n    items.get()", "def blocked():\n    busy()"]]
# ///
"""Half a second until an event comes: what the wait costs the CPU."""
import queue
import threading
import time


def busy():
    while items.empty():
        pass
    items.get()


def blocked():
    items.get()


def measure(wait):
    global used
    wait()
    used = time.thread_time()  # CPU time of this thread alone


items = queue.Queue()
for name, wait in (("asking all the time", busy), ("waiting in get", blocked)):
    thread = threading.Thread(target=measure, args=(wait,))
    thread.start()
    time.sleep(0.5)
    items.put("event")
    thread.join()
    print(f"{name}: {used:.3f} s of CPU time")
