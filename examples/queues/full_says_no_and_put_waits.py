# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^found room: a b$', '^still in put: [ab]$', '^put_nowait instead: queue.Full$']
# breaks = [['queue.Queue(maxsize=1)', 'queue.Queue(maxsize=2)']]
# ///
"""Room for one, and two who found that there is room."""
import queue
import threading

jobs, found_room = queue.Queue(maxsize=1), []
both_asked = threading.Barrier(2)


def offer():
    if not jobs.full():
        found_room.append(threading.current_thread().name)
        both_asked.wait(10)
        jobs.put("mine")


threads = [threading.Thread(target=offer, name=name, daemon=True)
           for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(2)
print("found room:", *sorted(found_room))
print("still in put:", *(t.name for t in threads if t.is_alive()))
try:
    jobs.put_nowait("mine")
except queue.Full:
    print("put_nowait instead: queue.Full")
