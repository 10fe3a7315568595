# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^came: +1 2 3 0$', '^handed on: 0 1 2 3$', '^held back at most: (?P<held>\d)$']
# compare = ['held == 3']
# breaks = [['while expected in early', 'while early'], ['early.pop(expected)', 'early.pop(min(early))']]
# ///
"""Each result has its number; who comes too early is held back."""
import queue
import threading

END = object()


def stage(inlet, outlet, others_are_out):
    while (number := inlet.get()) is not END:
        if number == 0:                # this one takes long
            others_are_out.wait(10)
        outlet.put((number, f"result {number}"))
        if number == 3:
            others_are_out.set()


def in_order(outlet, count):
    global held
    early, expected = {}, 0
    for _ in range(count):
        number, result = outlet.get()
        came.append(number)
        early[number] = result
        while expected in early:
            yield early.pop(expected)
            expected += 1
        held = max(held, len(early))


inlet, outlet, others_are_out = (
    queue.Queue(), queue.Queue(), threading.Event())
came, held = [], 0
for number in range(4):
    inlet.put(number)
for _ in range(2):
    inlet.put(END)
    threading.Thread(target=stage, args=(
        inlet, outlet, others_are_out)).start()
handed_on = [result[-1] for result in in_order(outlet, 4)]
print("came:     ", *came)
print("handed on:", *handed_on)
print("held back at most:", held)
