# /// script
# [tool.observed]
# runs = 2
# lines = ['^to the process: +the handler ran$', '^to the worker: +nothing yet$']
# compare = ['count("^main waits no more: it ran$") == 2']
# breaks = [['signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)', 'os.kill(os.getpid(), signal.SIGUSR1)']]
# mutants = [[['os.kill(os.getpid(), signal.SIGUSR1)', 'signal.raise_signal(signal.SIGUSR1)']], [['signal.signal(signal.SIGUSR1, handler)', 'signal.signal(signal.SIGUSR1, signal.SIG_IGN)']]]
#
# [tool.observed.outcomes."while main waits, both"]
# lines = ['^to the worker: +the handler ran$']
# [tool.observed.outcomes."the second not until main's wait is over"]
# lines = ['^to the worker: +nothing yet$']
# ///
"""Main waits for a lock. One signal goes to the process, one to a worker."""
import os
import signal
import threading

from at_rest import until_it_waits


def handler(number, frame):
    came.append(number)


def to_the_process():
    os.kill(os.getpid(), signal.SIGUSR1)


def to_the_worker():
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)


def work(send):
    until_it_waits(threading.main_thread())
    send()
    until_it_waits(threading.main_thread())
    print(words, "the handler ran" if came else "nothing yet")
    lock.release()


came, lock = [], threading.Lock()
signal.signal(signal.SIGUSR1, handler)
for words, send in (("to the process:", to_the_process),
                    ("to the worker: ", to_the_worker)):
    lock.acquire()
    worker = threading.Thread(target=work, args=(send,))
    worker.start()
    lock.acquire()  # until the worker lets go
    lock.release()
    worker.join()
    print("main waits no more:", "it ran" if came else "nothing")
    came.clear()
