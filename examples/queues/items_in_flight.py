# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = ['^made while the last stage stood: (?P<made>\d+)$', '^made in the end: (?P<all>\d+)$']
# compare = ['made == 10', 'all == 50']
# breaks = [['maxsize=2', 'maxsize=3']]
# mutants = [[['while not waits', 'while False and waits']]]
#
# [tool.observed.outcomes."10"]
# order = ['stood: 10$', 'in the end: 50$']
#
# [tool.observed.outcomes."6"]
# order = ['stood: 6$', 'in the end: 50$']
#
# [tool.observed.outcomes."50"]
# order = ['stood: 50$', 'in the end: 50$']
# ///
"""The last of three stages stands still. How much is made before?"""
import queue
import threading
import time

END = object()
made = []
stands, may_go_on = threading.Event(), threading.Event()


def make(outlet):
    for number in range(50):
        made.append(number)
        outlet.put(number)
    outlet.put(END)


def stage(inlet, outlet, last):
    while (item := inlet.get()) is not END:
        if last:
            stands.set()
            may_go_on.wait(20)         # it stands still
        outlet.put(item)
    outlet.put(END)


def waits_to_put(items):               # inside: who waits for room
    with items.mutex:
        return len(items.not_full._waiters) == 1


queues = [queue.Queue(maxsize=2) for _ in range(3)]
queues.append(queue.Queue())           # what has come out
threading.Thread(target=make, args=(queues[0],)).start()
for number in range(3):
    threading.Thread(target=stage, args=(
        queues[number], queues[number + 1], number == 2)).start()
stands.wait(10)
for items in reversed(queues[:3]):     # from the end: who waits
    while not waits_to_put(items):     # here cannot go on now
        time.sleep(0.01)
stood = len(made)
may_go_on.set()
print("made while the last stage stood:", stood)
list(iter(queues[-1].get, END))
print("made in the end:", len(made))
