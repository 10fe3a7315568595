# /// script
# [tool.observed]
# lines = [
#   '^parent: 2 threads, the lock is taken$',
#   '^child:  1 thread, got the lock: False$',
#   '^parent: a second fork, by multiprocessing$',
#   '^parent: got the lock: True$',
# ]
# order = [['^child', '^parent: got']]
# compare = ['count("DeprecationWarning") == 1']  # the second is not shown
# stderr = ['a_fork_takes_one_thread.py:\d+: DeprecationWarning: .* is multi-threaded, use of fork\(\) may lead to deadlocks']
# breaks = [['with lock:', 'if True:']]
# mutants = [[['holder.start()', 'hold()']], [['os.fork()', '0']], [['process.start()', 'import warnings; warnings.simplefilter("always"); process.start()']]]
# [tool.observed.on."<3.12"]
# compare = []
# stderr = []
# [tool.observed.on."pypy3.11"]
# compare = []
# stderr = []
#
# [tool.observed.outcomes."2 threads, and the lock is free"]
# lines = ['^child: +2 threads?, got the lock: True']
# [tool.observed.outcomes."2 threads, and the lock is taken"]
# lines = ['^child: +2 threads?, got the lock: False']
# [tool.observed.outcomes."1 thread, and the lock is free"]
# lines = ['^child: +1 thread, got the lock: True']
# [tool.observed.outcomes."1 thread, and the lock is taken"]
# lines = ['^child: +1 thread, got the lock: False']
#
# [tool.observed.exercise]
# lines = ['^child: +1 thread, got the lock: True$']
# [[tool.observed.exercise.choices]]
# says = "An `RLock`"
# edits = [["threading.Lock()", "threading.RLock()"]]
# right = false
# because = "It lets its owner take it again. The owner is a thread that the child does not have."
# [[tool.observed.exercise.choices]]
# says = "The other thread is a daemon"
# edits = [
#   ["threading.Thread(target=hold)", "threading.Thread(target=hold, daemon=True)"],
# ]
# right = false
# because = "It holds the lock as before, and the child does not have it."
# [[tool.observed.exercise.choices]]
# says = "The parent joins the other thread before it forks"
# edits = [["child = os.fork()", "forked.set()\nholder.join()\nchild = os.fork()"]]
# right = true
# because = "At the fork the lock is free, and there is one thread to take along."
# ///
"""A forked child gets one thread, and the locks that the others held."""
import multiprocessing
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
print("parent: a second fork, by multiprocessing", flush=True)
process = multiprocessing.get_context("fork").Process(target=int)
process.start()
process.join()
forked.set()
print("parent: got the lock:", lock.acquire(timeout=5))
