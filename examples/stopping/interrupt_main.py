# /// script
# [tool.observed]
# runs = 2
# lines = ['^interrupt_main: +nothing, while main waits$', '^raise_signal: +nothing, while main waits$', '^os.kill: +KeyboardInterrupt, while main waits$']
# compare = ['count("^main waits no more: it came$") == 3']
# breaks = [['{"interrupt_main": _thread.interrupt_main', '{"interrupt_main": kill'], ['"raise_signal": raise_it', '"raise_signal": kill']]
# mutants = [[['"os.kill": kill', '"os.kill": raise_it']], [['_thread.interrupt_main', 'int']]]
#
# [tool.observed.outcomes."all three"]
# lines = ['^interrupt_main: +Key', '^raise_signal: +Key']
# [tool.observed.outcomes."none of them"]
# lines = ['^os.kill: +nothing']
# [tool.observed.outcomes."os.kill alone"]
# lines = ['^os.kill: +Key', '^raise_signal: +nothing', '^interrupt_main: +nothing']
# ///
"""A thread wants to wake main out of a wait, in three ways."""
import _thread
import os
import signal
import threading

from at_rest import until_it_waits


def kill():
    os.kill(os.getpid(), signal.SIGINT)


def raise_it():
    signal.raise_signal(signal.SIGINT)


def work(name, wake):
    until_it_waits(threading.main_thread())
    wake()
    until_it_waits(threading.main_thread())
    print(f"{name + ':':15} {'KeyboardInterrupt' if came else 'nothing'}, "
          "while main waits")
    lock.release()


for name, wake in {"interrupt_main": _thread.interrupt_main,
                   "raise_signal": raise_it, "os.kill": kill}.items():
    lock, came = threading.Lock(), []
    lock.acquire()
    x = threading.Thread(target=work, args=(name, wake))
    x.start()
    try:
        lock.acquire()  # until the worker lets go
        x.join()
    except KeyboardInterrupt:
        came.append(name)
    x.join()
    print("main waits no more:", "it came" if came else "nothing")
