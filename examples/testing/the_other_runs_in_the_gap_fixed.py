# /// script
# [tool.observed]
# runs = 2
# lines = ['^the other came through: False$', '^sold to: a$', '^left: (?P<left>-?\d+)$']
# compare = ['left == 0']
# breaks = [['with lock:', 'with threading.Lock():']]
# mutants = [[['stock -= 1', 'stock -= 2']]]
# ///
"""The same test against the mended shop: the other is kept out of the gap."""
import threading
from unittest import mock

stock = 1
sold = []
lock = threading.Lock()


def left():
    return stock


def sell(customer):
    global stock
    with lock:
        if left() > 0:
            stock -= 1
            sold.append(customer)


def left_then_the_other():
    found = stock
    if threading.current_thread().name == "a":
        others.append(threading.Thread(target=sell, args="b", name="b"))
        others[0].start()
        others[0].join(0.3)    # it must not be for ever: b waits for a
        print("the other came through:", not others[0].is_alive())
    return found


others = []
with mock.patch(__name__ + ".left", left_then_the_other):
    a = threading.Thread(target=sell, args="a", name="a")
    a.start()
    a.join()
    others[0].join()
print("sold to:", *sold)
print("left:", stock)
