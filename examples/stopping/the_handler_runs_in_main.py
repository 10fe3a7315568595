# /// script
# [tool.observed]
# runs = 2
# lines = ['^worker: sends it to itself$', '^handler: runs in MainThread$']
# order = [['sends it', 'handler']]
# breaks = [['signal.signal(signal.SIGUSR1, handler)', 'signal.signal(signal.SIGUSR1, signal.SIG_IGN)']]
# mutants = [[['count(10)', 'seen.wait(10)']], [['print("worker: sends it to itself")', 'pass']]]
#
# [tool.observed.outcomes."in the worker"]
# lines = ['runs in worker']
# [tool.observed.outcomes."nowhere"]
# never = ['^handler']
# [tool.observed.outcomes."in main"]
# lines = ['runs in MainThread']
# ///
"""A worker sends a signal to itself. Who runs the handler?"""
import signal
import threading
import time


def handler(number, frame):
    print("handler: runs in", threading.current_thread().name)
    seen.set()


def work():
    print("worker: sends it to itself")
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
    seen.wait(5)


def count(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end and not seen.is_set():
        pass


seen = threading.Event()
signal.signal(signal.SIGUSR1, handler)
worker = threading.Thread(target=work, name="worker")
worker.start()
count(10)
worker.join()
