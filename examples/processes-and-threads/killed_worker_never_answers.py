# /// script
# [tool.observed]
# lines = [
#   '^killed: no answer after (?P<waited>[\d.]+) s: TimeoutError$',
#   '^imap: no answer either$',
#   '^innocent: works$',
#   '^later: works$',
#   '^workers: 2, new ones among them: True$',
# ]
# compare = ['0.9 < waited < 3']
# breaks = [['os.kill(os.getpid(), signal.SIGKILL)', 'pass']]
# ///
"""multiprocessing.Pool replaces a killed worker and never says so."""
import multiprocessing
import os
import signal
import time


def work(task):
    if task == "killed":
        os.kill(os.getpid(), signal.SIGKILL)   # as the OOM killer does
    time.sleep(0.1)
    return "works"


def process_ids():
    return {child.pid for child in multiprocessing.active_children()}


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        before = process_ids()
        killed = pool.apply_async(work, ["killed"])
        innocent = pool.apply_async(work, ["innocent"])
        start = time.monotonic()
        try:
            print("killed:", killed.get(timeout=1))   # get(): for ever
        except multiprocessing.TimeoutError as error:
            waited = time.monotonic() - start
            print(f"killed: no answer after {waited:.1f} s:",
                  type(error).__name__)
        results = pool.imap(work, ["killed"])
        try:
            results.next(timeout=1)            # for result in ...: for ever
        except multiprocessing.TimeoutError:
            print("imap: no answer either")
        print("innocent:", innocent.get(timeout=1))
        print("later:", pool.apply(work, ["later"]))
        after = process_ids()
        print(f"workers: {len(after)}, new ones among them:",
              bool(after - before))
