# /// script
# [tool.observed]
# runs = 3
# lines = [
#   '^killed: BrokenProcessPool$',
#   '^innocent: BrokenProcessPool$',
#   '^later: BrokenProcessPool$',
#   '^fresh pool: works$',
# ]
# breaks = [['os.kill(os.getpid(), signal.SIGKILL)', 'pass']]
# mutants = [
#   [['print("later:", outcome(lambda: pool', 'print("later:", outcome(lambda: ProcessPoolExecutor(1)']],
#   [['print("fresh pool:", outcome(pool.submit(work, "again")', 'print("fresh pool:", outcome(pool.submit(work, "killed")']],
# ]
#
# [tool.observed.outcomes."the killed task, and no other"]
# lines = ['^killed: Broken', '^innocent: works', '^later: works']
# [tool.observed.outcomes."the killed task and its neighbour; the later task works"]
# lines = ['^killed: Broken', '^innocent: Broken', '^later: works']
# [tool.observed.outcomes."all three"]
# lines = ['Broken']
# never = ['^(killed|innocent|later): works']
# ///
"""One killed worker breaks the whole ProcessPoolExecutor, and it says so."""
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def work(task):
    if task == "killed":
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGKILL)   # as the OOM killer does
    if task == "innocent":
        time.sleep(5)
    return "works"


def outcome(call):
    try:
        return call()
    except BrokenProcessPool:
        return "BrokenProcessPool"


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(time.sleep, [0.1, 0.1]))     # both workers run already
        futures = {task: pool.submit(work, task)
                   for task in ("killed", "innocent")}
        for task, future in futures.items():
            print(f"{task}: {outcome(future.result)}")
        print("later:", outcome(lambda: pool.submit(work, "later").result()))
    with ProcessPoolExecutor(2) as pool:
        print("fresh pool:", outcome(pool.submit(work, "again").result))
