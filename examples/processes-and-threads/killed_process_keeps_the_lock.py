# /// script
# [tool.observed]
# lines = [
#   '^consumer: got first$',
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


def consume(lock, inbox):
    with lock:
        print("consumer: got", inbox.get(), flush=True)
        os.kill(os.getpid(), signal.SIGKILL)   # no __exit__, no finally
    while True:
        if inbox.get() == "stop":
            break


def fail(lock):
    with lock:
        1 / 0                      # an exception: with gives the lock back


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    inbox = multiprocessing.Queue(maxsize=1)
    consumer = multiprocessing.Process(target=consume, args=(lock, inbox))
    consumer.start()
    inbox.put("first")
    consumer.join(1)
    print("the process ended with", consumer.exitcode)
    print("its lock: free?", lock.acquire(timeout=0.5))
    try:
        for item in "second", "third", "stop":     # one fits
            inbox.put(item, timeout=0.5)
        print("its queue: emptied")
    except queue.Full:
        print("its queue: Full")
        inbox.get()

    lock = threading.Lock()
    thread = threading.Thread(target=fail, args=(lock,))
    thread.start()
    thread.join()
    print("a thread that failed: lock free?", lock.acquire(timeout=0.5))
