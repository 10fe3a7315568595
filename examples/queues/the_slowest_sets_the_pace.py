# /// script
# [tool.observed]
# runs = 3
# alone = true
# deadline = 30
# lines = [
#   '^slowest stage alone: (?P<alone>[\d.]+) s$',
#   '^three stages: +(?P<three>[\d.]+) s$',
#   '^the slow one twice: +(?P<twice>[\d.]+) s$',
#   '^one after the other: (?P<row>[\d.]+) s$',
# ]
# compare = ['three < 1.4 * alone', 'three > 0.9 * alone', 'twice < 0.8 * three', 'row > 1.3 * three', 'row < 3 * three']
# control = ['alone < 0.6']
# breaks = [['run((FAST, 1), (SLOW, 1), (FAST, 1))', 'run((2 * SLOW, 1), (SLOW, 1), (FAST, 1))']]
# ///
"""40 items through three stages that wait: how long does it take?"""
import queue
import threading
import time

FAST, SLOW = 0.004, 0.010


def stage(seconds, inlet, outlet):
    while True:
        item = inlet.get()
        time.sleep(seconds)
        outlet.put(item)


def run(*stages):
    queues = [queue.Queue() for _ in range(len(stages) + 1)]
    for item in range(40):
        queues[0].put(item)
    began = time.monotonic()
    for number, (seconds, workers) in enumerate(stages):
        for _ in range(workers):
            threading.Thread(target=stage, daemon=True, args=(
                seconds, queues[number], queues[number + 1])).start()
    for _ in range(40):
        queues[-1].get()
    return f"{time.monotonic() - began:.2f} s"


print("slowest stage alone:", run((SLOW, 1)))
print("three stages:       ", run((FAST, 1), (SLOW, 1), (FAST, 1)))
print("the slow one twice: ", run((FAST, 1), (SLOW, 2), (FAST, 1)))
print("one after the other:", run((FAST + SLOW + FAST, 1)))
