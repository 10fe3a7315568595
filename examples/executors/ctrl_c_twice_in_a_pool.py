# /// script
# [tool.observed]
# exit = "SIGINT"
# stderr = ['^KeyboardInterrupt']
# order = [['^main: is out of the with; done: 0 of 5$', '^task [0-4] is done$']]
# compare = ['count("^task [0-4] is done$") == 5']
# runs = 2
# deadline = 15
# interpreters = ["3.8", "3.12"]
# breaks = [['        press(out)', '        out.set()']]
# mutants = [[['range(5)', 'range(4)']], [['is done', 'is over']], [['        press(heard)', '        heard.set()']], [["            raise\n", ""]], [["            heard.set()\n", "            heard.set()\n            pool.shutdown(wait=False, cancel_futures=True)\n"]]]
# ///
"""A second Ctrl-C, while main waits in the end of the with."""
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

done, ready = [], threading.Event()
heard, out = threading.Event(), threading.Event()


def press(answer):
    time.sleep(0.1)                # main is in its wait by now
    os.kill(os.getpid(), signal.SIGINT)
    if not answer.wait(3):         # it came just too early
        os.kill(os.getpid(), signal.SIGINT)


def task(number):
    if number == 0:
        ready.wait(10)
        press(heard)
        while not pool._shutdown:  # until main is in the end of the with
            time.sleep(0.01)
        press(out)
    out.wait(10)
    done.append(number)
    print(f"task {number} is done\n", end="")


try:
    with ThreadPoolExecutor(2) as pool:
        try:
            futures = [pool.submit(task, number) for number in range(5)]
            ready.set()
            for future in futures:
                future.result()
        except KeyboardInterrupt:
            heard.set()
            raise
finally:
    print(f"main: is out of the with; done: {len(done)} of 5\n", end="")
    out.set()
