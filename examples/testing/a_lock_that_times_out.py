# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^careless, no fault: +stock 9, no error$',
#   '^careless, the lock is busy: +stock 9, RuntimeError: .+$',
#   '^careful, no fault: +stock 9, no error$',
#   '^careful, the lock is busy: +stock 10, TimeoutError: the stock is busy$',
# ]
# breaks = [['return False', 'return self.lock.acquire()']]
# mutants = [
#   [["    stock[\"tea\"] -= 1\n    lock", '    lock']],
#   [["        stock[\"tea\"] -= 1\n    finally", "        pass\n    finally"]],
# ]
# ///
"""A lock that is always busy, handed in: does anybody look at `False`?"""
import threading


class BusyLock:
    """As if another thread had it until after the timeout."""

    def __init__(self):
        self.lock = threading.Lock()

    def acquire(self, timeout=-1):
        return False                   # at once: the test need not wait

    def release(self):
        self.lock.release()


def careless(stock, lock):
    lock.acquire(timeout=1)
    stock["tea"] -= 1
    lock.release()


def careful(stock, lock):
    if not lock.acquire(timeout=1):
        raise TimeoutError("the stock is busy")
    try:
        stock["tea"] -= 1
    finally:
        lock.release()


def run(sell, lock):
    stock = {"tea": 10}
    try:
        sell(stock, lock)
        said = "no error"
    except (RuntimeError, TimeoutError) as error:
        said = f"{type(error).__name__}: {error}"
    return f"stock {stock['tea']}, {said}"


for sell in careless, careful:
    print(f"{sell.__name__}, no fault:        ", run(sell, threading.Lock()))
    print(f"{sell.__name__}, the lock is busy:", run(sell, BusyLock()))
