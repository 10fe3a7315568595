# /// script
# [tool.observed]
# lines = [
#   '^handler: in the main thread: True$',
#   '^handler: got the lock: False$',
#   '^main: inside, total still 0$',
# ]
# breaks = [['with lock:', 'if True:']]
# mutants = [[['log.append(f"main', 'total = 1; log.append(f"main']], [['lock = threading.Lock()', 'lock = threading.RLock()']]]
# ///
"""A signal handler runs inside main, and main has the lock."""
import signal
import threading

lock = threading.Lock()
total = 0
log = []


def handler(number, frame):
    global total
    here = threading.current_thread() is threading.main_thread()
    log.append(f"handler: in the main thread: {here}")
    got = lock.acquire(timeout=0.5)         # would wait for ever
    log.append(f"handler: got the lock: {got}")
    if got:
        total += 1
        lock.release()


signal.signal(signal.SIGUSR1, handler)
with lock:
    signal.raise_signal(signal.SIGUSR1)     # it comes when it likes
    log.append(f"main: inside, total still {total}")
print(*log, sep="\n")
