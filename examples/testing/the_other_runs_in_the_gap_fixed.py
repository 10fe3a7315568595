# /// script
# [tool.observed]
# runs = 2
# lines = ['^the other was kept out by the lock: True$', '^sold to: a$', '^left: (?P<left>-?\d+)$']
# compare = ['left == 0']
# breaks = [['with lock:', 'with threading.Lock():']]
# mutants = [[['stock -= 1', 'stock -= 2']]]
# ///
"""The same test against the mended shop: the other is kept out of the gap."""
import threading
from unittest import mock

stock = 1
sold = []
lock = real = threading.Lock()
kept_out = threading.Event()


def left():
    return stock


def sell(customer):
    global stock
    with lock:
        if left() > 0:
            stock -= 1
            sold.append(customer)


class TellingLock:             # it says when somebody has to wait for it
    def __enter__(self):
        if not real.acquire(blocking=False):
            kept_out.set()
            real.acquire()

    def __exit__(self, *error):
        real.release()


def left_then_the_other():
    found = stock
    if threading.current_thread().name == "a":
        others.append(threading.Thread(target=sell, args="b", name="b"))
        others[0].start()
        while others[0].is_alive() and not kept_out.wait(0.01):
            pass               # b is through, or stands at the lock
        print("the other was kept out by the lock:", kept_out.is_set())
    return found


others = []
with mock.patch.multiple(__name__, left=left_then_the_other, lock=TellingLock()):
    a = threading.Thread(target=sell, args="a", name="a")
    a.start()
    a.join()
    others[0].join()
print("sold to:", *sold)
print("left:", stock)
