# /// script
# [tool.observed]
# lines = [
#   '^parent: 2 threads, the lock is taken$',
#   '^child:  1 thread, got the lock: False$',
#   '^parent: got the lock: True$',
# ]
# order = [['^child', '^parent: got']]
# stderr = ['DeprecationWarning: .* is multi-threaded, use of fork\(\) may lead to deadlocks']
# breaks = [['with lock:', 'if True:']]
# mutants = [[['holder.start()', 'hold()']], [['os.fork()', '0']]]
# [tool.observed.on."<3.12"]
# stderr = []
# [tool.observed.on."pypy3.11"]
# stderr = []
# ///
"""A forked child gets one thread, and the locks that the others held."""
import os
import threading

lock = threading.Lock()
taken, forked = threading.Event(), threading.Event()


def hold():
    with lock:
        taken.set()
        forked.wait(5)


def threads():
    return len(os.listdir("/proc/self/task"))


holder = threading.Thread(target=hold)
holder.start()
taken.wait()
print(f"parent: {threads()} threads, the lock is taken", flush=True)
child = os.fork()
if child == 0:
    got = lock.acquire(timeout=0.3)  # nobody here can release it
    print(f"child:  {threads()} thread, got the lock: {got}", flush=True)
    os._exit(0)
os.waitpid(child, 0)
forked.set()
print("parent: got the lock:", lock.acquire(timeout=5))
