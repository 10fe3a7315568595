# /// script
# [tool.observed]
# lines = [
#   '^the process ended with -9$',
#   '^its lock: free\? False$',
#   '^its queue: Full$',
#   '^a thread that failed: lock free\? True$',
# ]
# stderr = ['ZeroDivisionError']
# breaks = [['os.kill(os.getpid(), signal.SIGKILL)', 'pass']]
# ///
"""A killed process never gives its lock back, nor empties its queue."""
import multiprocessing
import os
import queue
import signal
import threading


def die(lock, inbox):
    with lock:
        os.kill(os.getpid(), signal.SIGKILL)   # no with, no finally


def fail(lock):
    with lock:
        1 / 0                      # an exception: with gives the lock back


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    inbox = multiprocessing.Queue(maxsize=1)
    consumer = multiprocessing.Process(target=die, args=(lock, inbox))
    consumer.start()
    consumer.join()
    print("the process ended with", consumer.exitcode)
    print("its lock: free?", lock.acquire(timeout=0.5))
    inbox.put("one item fits")
    try:
        inbox.put("the next waits for a consumer", timeout=0.5)
    except queue.Full:
        print("its queue: Full")
    inbox.get()

    lock = threading.Lock()
    thread = threading.Thread(target=fail, args=(lock,))
    thread.start()
    thread.join()
    print("a thread that failed: lock free?", lock.acquire(timeout=0.5))
