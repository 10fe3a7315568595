# /// script
# [tool.observed]
# runs = 2
# lines = ['^sold to: ']
# breaks = [['    if not inside:', '    if inside:']]
#
# [tool.observed.outcomes."a"]
# lines = ['^sold to: a$']
# [tool.observed.outcomes."b a"]
# lines = ['^sold to: b a$']
# at_least = 2
# share = 1.0
# ///
"""The patched function calls `sell` itself, in the same thread."""
import threading
from unittest import mock

stock = 1
sold, inside = [], []
lock = threading.RLock()           # the shop is right


def left():
    return stock


def sell(customer):
    global stock
    with lock:
        if left() > 0:
            stock -= 1
            sold.append(customer)


def left_then_b():
    global inside
    found = stock
    if not inside:
        inside = [1]
        sell("b")                  # no second thread
    return found


with mock.patch(__name__ + ".left", left_then_b):
    sell("a")
print("sold to:", *sold)
