# /// script
# [tool.observed]
# lines = [
#   '^not killed: ended with 0; lock free\? True; queue: emptied$',
#   '^killed: ended with -9; lock free\? False; queue: Full$',
#   '^a thread that failed: lock free\? True$',
# ]
# stderr = ['ZeroDivisionError']
# breaks = [['os.kill(os.getpid(), signal.SIGKILL)', 'pass']]
# mutants = [
#   [['"not killed:", outcome(killed=False)', '"not killed:", outcome(killed=True)']],
#   [['"killed:", outcome(killed=True)', '"killed:", outcome(killed=False)']],
#   [['        1 / 0', '        import os; os._exit(0)']],
# ]
# ///
"""A killed process never gives its lock back, nor empties its queue."""
import multiprocessing
import os
import queue
import signal
import threading


def consume(lock, inbox, killed):
    while inbox.get() != "stop":
        with lock:
            if killed:
                os.kill(os.getpid(), signal.SIGKILL)  # no __exit__, no finally


def outcome(killed):
    lock, inbox = multiprocessing.Lock(), multiprocessing.Queue(maxsize=1)
    consumer = multiprocessing.Process(
        target=consume, args=(lock, inbox, killed)
    )
    consumer.start()
    inbox.put("first")
    inbox.put("second")            # waits until the first is taken
    try:
        inbox.put("stop", timeout=1)
        state = "emptied"
    except queue.Full:
        state = "Full"
    consumer.join()
    free = lock.acquire(timeout=0.5)
    return f"ended with {consumer.exitcode}; lock free? {free}; queue: {state}"


def fail(lock):
    with lock:
        1 / 0                      # an exception: with gives the lock back


if __name__ == "__main__":
    print("not killed:", outcome(killed=False))
    print("killed:", outcome(killed=True))
    lock = threading.Lock()
    thread = threading.Thread(target=fail, args=(lock,))
    thread.start()
    thread.join()
    print("a thread that failed: lock free?", lock.acquire(timeout=0.5))
