# /// script
# [tool.observed]
# runs = 2
# exit = 0
# lines = ['^saver: +began$', '^main: 5 orders taken, (?P<saved>\d) saved; all is well$']
# compare = ['saved == 2']
# stderr = ['^Exception in thread saver', '^ValueError: order 2 is no good$']
# breaks = [['raise ValueError', 'print']]
# mutants = [[['range(5)', 'range(2)'], ['orders.get()', 'orders.get(timeout=0.2)']], [['print("saver:  began")', 'pass']], [['name="saver", daemon=True', 'name="keeper", daemon=True']]]
#
# [tool.observed.outcomes."2 saved, status 1"]
# exit = 1
# [tool.observed.outcomes."5 saved, status 0"]
# lines = ['5 saved']
# [tool.observed.outcomes."2 saved, status 0"]
# lines = ['2 saved']
# ///
"""A thread dies of an exception; main takes in orders for it as before."""
import queue
import threading

orders, saved = queue.Queue(), []


def save():
    print("saver:  began")
    while True:
        order = orders.get()
        if order == 2:
            raise ValueError(f"order {order} is no good")
        saved.append(order)


saver = threading.Thread(target=save, name="saver", daemon=True)
saver.start()
for order in range(5):
    orders.put(order)
saver.join(5)
print(f"main: 5 orders taken, {len(saved)} saved; all is well")
