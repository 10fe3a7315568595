# /// script
# [tool.observed]
# lines = ['^connected (?P<connected>\d) times$']
# compare = ['connected == 2']
# deadline = 10
# breaks = [['    if not connections:', '    if lock.acquire(False):']]
# ///
"""Made on first use, and two threads use it first."""
import threading

connections = []
lock, both = threading.Lock(), threading.Barrier(2)


def meet():                     # the gap: both may come this far
    try:
        both.wait(1.5)
    except threading.BrokenBarrierError:
        pass


def connection():
    if not connections:
        meet()
        connections.append(object())
    return connections[0]


threads = [threading.Thread(target=connection) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"connected {len(connections)} times")
