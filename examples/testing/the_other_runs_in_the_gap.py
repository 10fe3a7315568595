# /// script
# [tool.observed]
# runs = 2
# lines = ['^the other came through: True$', '^sold to: b a$', '^left: (?P<left>-?\d+)$']
# compare = ['left == -1']
# breaks = [
#   ["    if left() > 0:\n        stock -= 1", "    with lock:\n      if left() > 0:\n        stock -= 1"],
#   ["stock = 1\n", "stock = 1; lock = threading.Lock()\n"],
# ]
# ///
"""A patched function lets the other thread run, whole, in the gap."""
import threading
from unittest import mock

stock = 1
sold = []


def left():
    return stock


def sell(customer):
    global stock
    if left() > 0:
        stock -= 1
        sold.append(customer)


def left_then_the_other():
    found = stock
    if threading.current_thread().name == "a":
        other = threading.Thread(target=sell, args="b", name="b")
        other.start()
        other.join(5)
        print("the other came through:", not other.is_alive())
    return found


with mock.patch(__name__ + ".left", left_then_the_other):
    a = threading.Thread(target=sell, args="a", name="a")
    a.start()
    a.join()
print("sold to:", *sold)
print("left:", stock)
