# /// script
# [tool.observed]
# runs = 2
# lines = ['^worker: stopped$', '^main: the lock is free: True$', '^main: 70 \+ 80, of 150$']
# breaks = [['            accounts["b"] += 30', '            accounts["b"] += 30 * (not stop.is_set())']]
# mutants = [[['while not stop.is_set()', 'while True']], [['with lock:', 'if lock.acquire():']]]
# ///
"""Told to stop: where the worker looks, between two transfers."""
import threading


def work():
    while not stop.is_set():
        with lock:
            accounts["a"] -= 30
            half_way.set()
            stop.wait(5)  # just here it comes
            accounts["b"] += 30
    print("worker: stopped\n", end="")


accounts = {"a": 100, "b": 50}
lock, half_way, stop = threading.Lock(), threading.Event(), threading.Event()
worker = threading.Thread(target=work, daemon=True)
worker.start()
if half_way.wait(5):
    stop.set()
worker.join(5)
print("main: the lock is free:", lock.acquire(blocking=False))
print(f"main: {accounts['a']} + {accounts['b']}, of 150")
