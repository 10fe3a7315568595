# /// script
# [tool.observed]
# lines = [
#   '^child: logging.s lock free: +True$',
#   '^child: my lock free: +False$',
#   '^child: my renewed lock free: +True$',
#   '^parent: all three are held: True$',
# ]
# stderr = ['what_a_fork_renews.py:\d+: DeprecationWarning: .* is multi-threaded']
# breaks = [['os.register_at_fork(after_in_child=renew)', 'pass']]
# mutants = [[['with mine, renewed:', 'with renewed:']], [['os.fork()', '0']]]
# [tool.observed.on."<3.12"]
# stderr = []
# [tool.observed.on."pypy3.11"]
# stderr = []
# ///
"""After a fork logging's locks are new ones; yours, if you see to it."""
import logging
import os
import threading

mine, renewed = threading.Lock(), threading.Lock()
held, forked = threading.Event(), threading.Event()


def renew():
    global renewed
    renewed = threading.Lock()     # its holder is not in this process


os.register_at_fork(after_in_child=renew)


class Slow(logging.Handler):
    def emit(self, record):        # handle() calls it, under its lock
        with mine, renewed:
            held.set()
            forked.wait()


def free(lock):
    got = lock.acquire(timeout=0.1)
    if got:
        lock.release()
    return got


handler = Slow()
logging.getLogger().addHandler(handler)
thread = threading.Thread(target=logging.error, args=("no disk",))
thread.start()
held.wait()
child = os.fork()
if child == 0:
    print("child: logging's lock free:  ", free(handler.lock))
    print("child: my lock free:         ", free(mine))
    print("child: my renewed lock free: ", free(renewed), flush=True)
    os._exit(0)
os.waitpid(child, 0)
locks = handler.lock, mine, renewed
print("parent: all three are held:", not any(map(free, locks)))
forked.set()
thread.join()
