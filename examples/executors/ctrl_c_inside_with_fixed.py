# /// script
# [tool.observed]
# exit = "SIGINT"
# stderr = ['^Traceback', '^KeyboardInterrupt']
# lines = ['^main: is out of the with; begun: (?P<begun>[12]), stopped: (?P<stopped>[12]), done: 0$']
# compare = ['stopped == begun']
# runs = 2
# deadline = 15
# without = { "<3.9" = "cancel_futures is new in 3.9" }
# breaks = [[', cancel_futures=True', '']]
# mutants = [[['            stop.set() ', '            pass '], ['stop.wait(10)', 'stop.wait(0.3)'], ['if not stop.wait(3)', 'if False']], [["            raise\n", ""]], [['        stopped.append(number)', '        number and stopped.append(number)']]]
# [tool.observed.exercise]
# exit = "SIGINT"
# lines = ['begun: [12], stopped: [12], done: 0$']
# stderr = ['^KeyboardInterrupt']
# [[tool.observed.exercise.choices]]
# says = "`except Exception:` in place of `except BaseException:`"
# edits = [["except BaseException:", "except Exception:"], ["stop.wait(10)", "stop.wait(0.2)"], ["if not stop.wait(3)", "if False"]]
# right = false
# because = "`KeyboardInterrupt` is no `Exception`: nobody is told, and all six come to their end."
# [[tool.observed.exercise.choices]]
# says = "`except KeyboardInterrupt:`"
# edits = [["except BaseException:", "except KeyboardInterrupt:"]]
# right = true
# because = "It is enough for Ctrl-C. Another error in the loop would leave the tasks untold."
# [[tool.observed.exercise.choices]]
# says = "`stop.set()` and nothing else"
# edits = [["            pool.shutdown(wait=False, cancel_futures=True)\n", ""]]
# right = false
# because = "Those in line are begun one after the other. Each looks, and stops; but it was begun."
# [[tool.observed.exercise.choices]]
# says = "`stop.set()` first, and then the shutdown"
# edits = [["            pool.shutdown(wait=False, cancel_futures=True)\n            stop.set()", "            stop.set()\n            time.sleep(0.1)\n            pool.shutdown(wait=False, cancel_futures=True)"]]
# right = false
# because = "A worker whose task has stopped takes the next one from the line, before that is cleared. (Here main pauses between the two.)"
# [[tool.observed.exercise.choices]]
# says = "`pool.shutdown(wait=False, cancel_futures=True)` and nothing else"
# edits = [["            stop.set()             # in this order\n", ""], ["stop.wait(10)", "stop.wait(0.2)"], ["if not stop.wait(3)", "if False"]]
# right = false
# because = "Those that run are not told: they come to their end, and the end of the `with` waits for it."
# [[tool.observed.exercise.choices]]
# says = "The two lines in a `finally`, and no `except`"
# edits = [["except BaseException:      # KeyboardInterrupt is no Exception", "finally:"], ["            raise\n", ""]]
# right = true
# because = "They come after the loop as well, when nothing is left to be told."
# ///
"""The same, but main tells what runs, and takes back what does not."""
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

begun, stopped, done, ready = [], [], [], threading.Event()
stop = threading.Event()


def press():
    ready.wait(10)
    time.sleep(0.1)
    os.kill(os.getpid(), signal.SIGINT)
    if not stop.wait(3):
        os.kill(os.getpid(), signal.SIGINT)


def task(number):
    begun.append(number)
    if number == 0:
        press()
    if stop.wait(10):              # its work, and a look at stop
        stopped.append(number)
    else:
        done.append(number)


try:
    with ThreadPoolExecutor(2) as pool:
        try:
            futures = [pool.submit(task, number) for number in range(6)]
            ready.set()
            for future in futures:
                future.result()
        except BaseException:      # KeyboardInterrupt is no Exception
            pool.shutdown(wait=False, cancel_futures=True)
            stop.set()             # in this order
            raise
finally:
    print(f"main: is out of the with; begun: {len(begun)}, "
          f"stopped: {len(stopped)}, done: {len(done)}")
