# /// script
# [tool.observed]
# lines = [
#   '^unchecked: acquire returned False$',
#   '^unchecked: inside, and so is the owner: True$',
#   '^checked: TimeoutError$',
#   '^the owner leaves$',
# ]
# order = [['unchecked: inside', 'the owner leaves'], ['checked: TimeoutError', 'the owner leaves']]
# breaks = [['hold.wait()', 'pass']]
# ///
"""`acquire(timeout=...)` that is late says so by False, not by an error."""
import threading

lock = threading.Lock()
entered, hold = threading.Event(), threading.Event()


def own():
    with lock:
        entered.set()
        hold.wait()                # inside, for as long as we like
        print("the owner leaves")


def unchecked():
    got = lock.acquire(timeout=0.2)
    print("unchecked: acquire returned", got)
    print("unchecked: inside, and so is the owner:", not hold.is_set())


def checked():
    if not lock.acquire(timeout=0.2):
        raise TimeoutError("the lock did not come")
    print("checked: inside")
    lock.release()


owner = threading.Thread(target=own)
owner.start()
entered.wait()
unchecked()
try:
    checked()
except TimeoutError as error:
    print("checked:", type(error).__name__)
hold.set()
owner.join()
