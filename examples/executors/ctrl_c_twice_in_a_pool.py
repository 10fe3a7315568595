# /// script
# [tool.observed]
# exit = "SIGINT"
# stderr = ['^KeyboardInterrupt']
# lines = ['^main: is out of the with; done: 0 of 3$']
# order = [['^main: is out of the with', '^task [0-2] is done$']]
# compare = ['count("^task [0-2] is done$") == 3']
# runs = 2
# deadline = 15
# interpreters = ["3.8", "3.12"]
# breaks = [['        press(out)', '        out.set()']]
# mutants = [[['range(3)', 'range(2)']], [['is done', 'is over']], [['        press(heard)', '        heard.set()']], [["            raise\n", ""]], [["            heard.set()\n", "            heard.set()\n            pool.shutdown(wait=False, cancel_futures=True)\n"]]]
# [tool.observed.on.">=3.9,<3.13"]   # the interrupted join takes the worker for ended
# order = []
# compare = ['count("^task [0-2] is done$") < 3']
# [tool.observed.on."pypy3.11"]
# order = []
# compare = ['count("^task [0-2] is done$") < 3']
# [tool.observed.outcomes."all three are done afterwards"]
# lines = ['^task 0 is done$', '^task 1 is done$', '^task 2 is done$']
# [tool.observed.outcomes."the process ends, and cuts them off"]
# never = ['^task 2 is done$']
# ///
"""A second Ctrl-C, while main waits in the end of the with."""
import os
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

main = threading.main_thread().ident
done, ready = [], threading.Event()
heard, out = threading.Event(), threading.Event()


def where_main_is():
    return sys._current_frames()[main].f_code.co_name


def press(answer):
    time.sleep(0.1)                # main is in its wait by now
    os.kill(os.getpid(), signal.SIGINT)
    if not answer.wait(3):         # it came just too early
        os.kill(os.getpid(), signal.SIGINT)


def task(number):
    if number == 0:
        ready.wait(10)
        press(heard)
        while where_main_is() not in ("join", "_wait_for_tstate_lock"):
            time.sleep(0.01)       # until it waits in the end of the with
        press(out)
    out.wait(10)
    time.sleep(0.2)                # its work
    done.append(number)
    print(f"task {number} is done\n", end="")


try:
    with ThreadPoolExecutor(1) as pool:
        try:
            futures = [pool.submit(task, number) for number in range(3)]
            ready.set()
            for future in futures:
                future.result()
        except KeyboardInterrupt:
            heard.set()
            raise
finally:
    print(f"main: is out of the with; done: {len(done)} of 3\n", end="")
    out.set()
