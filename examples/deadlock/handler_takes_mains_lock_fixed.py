# /// script
# [tool.observed]
# lines = [
#   '^main: inside, total still 0$',
#   '^main: waiting signals: (?P<waiting>1)$',
#   '^worker: got the lock, total 1$',
# ]
# breaks = [['came.put(number)', 'lock.acquire(timeout=1)']]
# mutants = [[['with lock:', 'if lock.locked():']]]
# deadline = 4
# ///
"""The handler hands the signal over; a thread that may wait takes it."""
import queue
import signal
import threading

lock = threading.Lock()
came = queue.SimpleQueue()
total = 0
log = []


def handler(number, frame):
    came.put(number)                        # and that is all


def work():
    global total
    while came.get() is not None:
        with lock:
            total += 1
            log.append(f"worker: got the lock, total {total}")


signal.signal(signal.SIGUSR1, handler)
with lock:
    signal.raise_signal(signal.SIGUSR1)     # the same bad moment
    log.append(f"main: inside, total still {total}")
    log.append(f"main: waiting signals: {came.qsize()}")
worker = threading.Thread(target=work)
worker.start()
came.put(None)
worker.join()
print(*log, sep="\n")
