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
# breaks = [['(FAST, SLOW, FAST)', '(SLOW + SLOW, SLOW, FAST)']]
# ///
"""40 items through three stages that wait: what do they take together?"""
import queue
import threading
import time

FAST, SLOW, END = 0.004, 0.010, object()


def stage(seconds, inlet, outlet):
    while (item := inlet.get()) is not END:
        time.sleep(seconds)
        outlet.put(item)
    inlet.put(END)                     # for a second worker
    outlet.put(END)


def run(*stages):
    queues = [queue.Queue() for _ in range(len(stages) + 1)]
    for item in [*range(40), END]:
        queues[0].put(item)
    began = time.monotonic()
    for number, (seconds, workers) in enumerate(stages):
        for _ in range(workers):
            threading.Thread(target=stage, daemon=True, args=(
                seconds, queues[number], queues[number + 1])).start()
    got = 0
    while got < 40:
        got += queues[-1].get() is not END
    return f"{time.monotonic() - began:.2f} s"


print("slowest stage alone:", run((SLOW, 1)))
print("three stages:       ", run((FAST, 1), (SLOW, 1), (FAST, 1)))
print("the slow one twice: ", run((FAST, 1), (SLOW, 2), (FAST, 1)))
print("one after the other:", run((FAST + SLOW + FAST, 1)))
