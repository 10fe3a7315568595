# /// script
# [tool.observed]
# lines = [
#   '^worker: a byte: SIGUSR1$',
#   '^main: still inside, worker knows: True$',
#   '^worker: got the lock$',
# ]
# order = [['worker: a byte', 'main: still inside', 'worker: got the lock']]
# breaks = [['signal.set_wakeup_fd(writer.fileno())', 'pass']]
# mutants = [[['with lock:', 'if True:']], [['    signal.raise_signal(signal.SIGUSR1)', '    writer.send(bytes([12]))']], [['    knows.set()', '    knows.set(); lock.acquire(timeout=1); lock.release()'], ['knows.wait()', 'knows.wait(); knows.clear()']]]
# deadline = 4
# ///
"""`set_wakeup_fd`: a byte for each signal, read by a thread that may wait."""
import signal
import socket
import threading

lock = threading.Lock()
knows = threading.Event()
reader, writer = socket.socketpair()
log = []


def work():
    number = reader.recv(1)[0]
    log.append(f"worker: a byte: {signal.Signals(number).name}")
    knows.set()
    with lock:
        log.append("worker: got the lock")


writer.setblocking(False)                   # the rule for such an end
signal.set_wakeup_fd(writer.fileno())
signal.signal(signal.SIGUSR1, lambda number, frame: None)
worker = threading.Thread(target=work)
worker.start()
with lock:
    signal.raise_signal(signal.SIGUSR1)     # the same bad moment
    knows.wait()
    log.append(f"main: still inside, worker knows: {knows.is_set()}")
worker.join()
print(*log, sep="\n")
