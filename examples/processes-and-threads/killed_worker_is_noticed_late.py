# /// script
# [tool.observed]
# deadline = 30
# runs = 20
# lines = ['^killed: BrokenProcessPool, after (?P<after>[\d.]+) s$', '^innocent: (works|BrokenProcessPool)$']
# breaks = [['"forkserver"', '"fork"']]
# [tool.observed.outcomes."the neighbour worked"]
# lines = ['^innocent: works$']
# at_least = 2
# share = 0.6
# [tool.observed.outcomes."both broke"]
# lines = ['^innocent: BrokenProcessPool$']
#
# # 3.11.2 never, 3.11.7 always: which release between them changed it did not run.
# [tool.observed.on.">=3.11,<3.12".outcomes."the neighbour worked"]
# lines = ['^innocent: works$']
# [tool.observed.on.">=3.11,<3.12".outcomes."both broke"]
# lines = ['^innocent: BrokenProcessPool$']
#
# [tool.observed.on."<3.11"]
# lines = ['^killed: BrokenProcessPool, after (?P<after>[\d.]+) s$', '^innocent: BrokenProcessPool$']
# [tool.observed.on."<3.11".outcomes."the neighbour worked"]
# lines = ['^innocent: works$']
# [tool.observed.on."<3.11".outcomes."both broke"]
# lines = ['^innocent: BrokenProcessPool$']
# ///
"""A worker started for its task is killed: the pool may notice late."""
import multiprocessing
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def work(task):
    if task == "killed":
        os.kill(os.getpid(), signal.SIGKILL)   # as the OOM killer does
    time.sleep(0.8)
    return "works"


def outcome(future):
    try:
        return future.result()
    except BrokenProcessPool:
        return "BrokenProcessPool"


if __name__ == "__main__":
    method = multiprocessing.get_context("forkserver")
    with ProcessPoolExecutor(2, mp_context=method) as pool:
        innocent = pool.submit(work, "innocent")    # starts a first worker
        time.sleep(0.3)
        start = time.monotonic()
        killed = pool.submit(work, "killed")        # starts a second one
        answer = outcome(killed)
        print(f"killed: {answer}, after {time.monotonic() - start:.1f} s")
        print("innocent:", outcome(innocent))
