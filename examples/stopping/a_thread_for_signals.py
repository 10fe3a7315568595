# /// script
# [tool.observed]
# runs = 2
# lines = ['^signals: SIGTERM came, in a thread of their own$', '^worker: stopped, 3 of 3 saved$', '^main: all done; heard by nobody: SIGTERM$']
# order = [['signals:', 'worker:', 'main:']]
# breaks = [['signal.pthread_sigmask(signal.SIG_BLOCK, asked)', 'pass']]
# mutants = [[['    stop.set()', '    pass']], [['range(3)', 'range(2)']], [['  # and once more', '; signal.sigwait(asked)']]]
# ///
"""Signals as an ordinary wait: sigwait, in a thread that does nothing else."""
import os
import signal
import threading


def wait_for_signals():
    number = signal.sigwait(asked)
    with lock:  # here a lock is allowed
        print(f"signals: {signal.Signals(number).name} came, "
              "in a thread of their own")
    stop.set()


def work():
    for item in range(3):
        with lock:
            saved.append(item)
    ready.set()
    stop.wait(9)
    with lock:
        print(f"worker: stopped, {len(saved)} of 3 saved")


asked = {signal.SIGTERM, signal.SIGINT}
# Before any thread starts: each thread inherits it.
signal.pthread_sigmask(signal.SIG_BLOCK, asked)
lock, saved = threading.Lock(), []
ready, stop = threading.Event(), threading.Event()
threading.Thread(target=wait_for_signals, daemon=True).start()
worker = threading.Thread(target=work)
worker.start()
ready.wait(5)
os.kill(os.getpid(), signal.SIGTERM)  # what `docker stop` sends
worker.join()
os.kill(os.getpid(), signal.SIGTERM)  # and once more
print("main: all done; heard by nobody:",
      *[signal.Signals(number).name for number in signal.sigpending()])
