# /// script
# [tool.observed]
# deadline = 30
# exit = 1
# lines = [
#   '^who waits for the lock is killed: a task: works$',
#   '^left the pool$',
#   '^who has the lock is killed: a task: no answer$',
#   '^terminates the pool$',
# ]
# order = [['who waits .* works', 'left the pool', 'who has .* no answer', 'terminates']]
# compare = ['count("^left the pool$") == 1']
# stderr = ['^Timeout \(0:00:05\)!$', 'line \d+ in _?terminate']
# breaks = [['os.kill(worker.pid, signal.SIGKILL)', 'pass']]
# mutants = [
#   [['stop("who waits for the lock", False)', 'stop("who waits for the lock", True)']],
#   [['stop("who has the lock", True)', 'stop("who has the lock", False)']],
# ]
# ///
"""Kill an idle worker of a Pool: does it hold the lock of the task queue?"""
import faulthandler
import multiprocessing
import os
import signal
import time


def work(answer):
    time.sleep(0.1)
    return answer or os.getpid()


def stop(who, has_the_lock):
    # A watchdog: after five seconds, show where every thread is, and exit(1).
    faulthandler.dump_traceback_later(5, exit=True)
    with multiprocessing.Pool(2) as pool:
        pool.map(work, [1, 1], chunksize=1)        # both workers run already
        last = pool.apply(work, [None])            # now the other has the lock
        time.sleep(0.2)
        for worker in multiprocessing.active_children():
            if (worker.pid != last) == has_the_lock:
                os.kill(worker.pid, signal.SIGKILL)
        time.sleep(0.5)                            # it is replaced
        task = pool.apply_async(work, ["works"])
        task.wait(1)
        answer = task.get() if task.ready() else "no answer"
        print(f"{who} is killed: a task: {answer}")
        if not task.ready():
            print("terminates the pool", flush=True)
    print("left the pool", flush=True)


if __name__ == "__main__":
    stop("who waits for the lock", False)
    stop("who has the lock", True)
