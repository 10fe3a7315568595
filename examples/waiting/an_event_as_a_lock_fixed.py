# /// script
# [tool.observed]
# lines = ['^in the kitchen at once: 1$']
# runs = 10
# breaks = [['    with free:', '    if free:'], ['both.wait(0.1)', 'both.wait(10)']]
# ///
"""A Lock is free and taken in one step: one after the other."""
import threading

free = threading.Lock()
both = threading.Barrier(2)
inside, seen = [], []


def gap():  # held open for the other, who never comes into it
    try:
        both.wait(0.1)
    except threading.BrokenBarrierError:
        both.reset()


def cook(name):
    with free:  # is it free? then it is mine
        gap()
        inside.append(name)
        gap()
        seen.append(len(inside))
        gap()
        inside.remove(name)


cooks = [threading.Thread(target=cook, args=(name,)) for name in "ab"]
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
print("in the kitchen at once:", max(seen))
