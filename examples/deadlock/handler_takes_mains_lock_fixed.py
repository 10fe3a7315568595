# /// script
# [tool.observed]
# lines = [
#   '^worker: signal SIGUSR1 came$',
#   '^main: inside, the worker knows: True, total still 0$',
#   '^worker: got the lock, total 1$',
# ]
# order = [['^worker: signal', '^main: inside', '^worker: got']]
# breaks = [['came.put(number)', 'lock.acquire(timeout=1)']]
# mutants = [[['        with lock:', '        if True:']]]
# deadline = 8
# ///
"""The handler hands the signal over; a thread that may wait takes it."""
import queue
import signal
import threading

lock = threading.Lock()
came, knows = queue.SimpleQueue(), threading.Event()
total = 0
log = []


def handler(number, frame):
    came.put(number)                        # and that is all


def work():
    global total
    while (number := came.get()) is not None:
        log.append(f"worker: signal {signal.Signals(number).name} came")
        knows.set()
        with lock:
            total += 1
            log.append(f"worker: got the lock, total {total}")


signal.signal(signal.SIGUSR1, handler)
worker = threading.Thread(target=work)
worker.start()
with lock:
    signal.raise_signal(signal.SIGUSR1)     # the same bad moment
    log.append(f"main: inside, the worker knows: {knows.wait(5)},"
               f" total still {total}")
came.put(None)
worker.join()
print(*log, sep="\n")
