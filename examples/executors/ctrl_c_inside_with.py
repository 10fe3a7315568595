# /// script
# [tool.observed]
# exit = "SIGINT"
# stderr = ['^Traceback', '^KeyboardInterrupt']
# lines = ['^main: has heard Ctrl-C; done: 0 of 6$', '^main: is out of the with; done: 6 of 6$']
# runs = 2
# deadline = 15
# interpreters = ["3.8"]
# breaks = [['with ThreadPoolExecutor(2) as pool:', 'pool = ThreadPoolExecutor(2)\nif True:']]
# mutants = [[['range(6)', 'range(5)']], [["            raise\n", ""]], [['        press()', '        heard.set()']]]
# [tool.observed.outcomes."none of the other tasks is begun"]
# lines = ['out of the with; done: [0-2] of 6$']
# [tool.observed.outcomes."Ctrl-C is not heard before all six are done"]
# lines = ['has heard Ctrl-C; done: 6 of 6$']
# [tool.observed.outcomes."main stays until all six are done"]
# lines = ['out of the with; done: *6 of 6$']
# at_least = 2
# share = 1.0
# ///
"""Six tasks, two workers, and Ctrl-C while main waits in the with."""
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

done, heard, ready = [], threading.Event(), threading.Event()


def press():
    ready.wait(10)
    time.sleep(0.1)                # main is in its wait by now
    os.kill(os.getpid(), signal.SIGINT)    # what a terminal sends
    if not heard.wait(3):          # it came just too early
        os.kill(os.getpid(), signal.SIGINT)


def task(number):
    if number == 0:
        press()
    heard.wait(10)
    done.append(number)


try:
    with ThreadPoolExecutor(2) as pool:
        try:
            futures = [pool.submit(task, number) for number in range(6)]
            ready.set()
            for future in futures:
                future.result()
        except KeyboardInterrupt:
            print(f"main: has heard Ctrl-C; done: {len(done)} of 6")
            heard.set()
            raise
finally:
    print(f"main: is out of the with; done: {len(done)} of 6")
