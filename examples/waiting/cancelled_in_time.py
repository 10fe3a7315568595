# /// script
# [tool.observed]
# lines = ['^cook: was told: ', '^cook: orders: ']
# runs = 5
# breaks = [['orders.clear()', 'pass']]
#
# [tool.observed.outcomes."True, and there is no order"]
# lines = ['^cook: orders: \[\]$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."True, and there is the order"]
# lines = ["^cook: orders: \\['soup'\\]$"]
#
# [tool.observed.outcomes."False: the order was called off in time"]
# lines = ['^cook: was told: False$']
# ///
"""An order, called off before the cook has the lock."""
import threading
import time

orders, results = [], []
waiting = False
condition = threading.Condition()


def cook():
    global waiting
    with condition:
        waiting = True
        results.append(condition.wait(10))
        results.append(list(orders))


thread = threading.Thread(target=cook)
thread.start()
while not waiting:
    time.sleep(0.001)
with condition:
    orders.append("soup")
    condition.notify()
    orders.clear()  # the guest changes his mind
thread.join()
print("cook: was told:", results[0])
print("cook: orders:", results[1])
