# /// script
# [tool.observed]
# timeline = true
# lines = ['^second: is the first alive\? False$']
# order = [
#   ['first: I start', 'first: finishing', 'main: the first has ended',
#    'second: is the first', 'second: finishing'],
# ]
# breaks = [['second.start()', 'second.start(); second.join()']]
# ///
"""A thread outlives the thread that created it."""
import threading
import time


def work():
    time.sleep(0.2)
    print(f"second: is the first alive? {first.is_alive()}")
    print("second: finishing")


def create():
    print("first: I start the second")
    second = threading.Thread(target=work)
    second.start()
    print("first: finishing")


first = threading.Thread(target=create)
first.start()
first.join()
print("main: the first has ended")
