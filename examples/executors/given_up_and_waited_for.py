# /// script
# [tool.observed]
# lines = ['^main: gave up: 1 \(of 1\) futures unfinished$', '^main: after the with: slow is done$']
# runs = 2
# order = [['gave up', 'slow goes on', 'after the with']]
# breaks = [['with ThreadPoolExecutor(1) as pool:', 'pool = ThreadPoolExecutor(1)\nif True:']]
# mutants = [[['print("slow goes on")', 'pass']], [['timeout=0.1', 'timeout=None'], ['gave_up.wait(10)', 'pass']]]
# [tool.observed.outcomes."slow goes on at its own pace, and main does not wait"]
# order = ['gave up', 'after the with', 'slow goes on']
# [tool.observed.outcomes."slow is ended by the timeout"]
# never = ['slow goes on']
# [tool.observed.outcomes."main waits until slow is done"]
# order = ['gave up', 'slow goes on', 'after the with']
# lines = ['slow is done$']
# at_least = 2
# share = 1.0
# [tool.observed.exercise]
# order = ['gave up', 'after the with', 'slow goes on']
# [[tool.observed.exercise.choices]]
# says = "`pool.shutdown(wait=False)`, in the `except`"
# edits = [["    gave_up.set()", "    pool.shutdown(wait=False)\n    gave_up.set()"]]
# right = false
# because = "That call does not wait. The end of the `with` calls `shutdown(wait=True)` after it."
# [[tool.observed.exercise.choices]]
# says = "`future.cancel()`, in the `except`"
# edits = [["    gave_up.set()", "    future.cancel()\n    gave_up.set()"]]
# right = false
# because = "What runs cannot be cancelled."
# [[tool.observed.exercise.choices]]
# says = "No `with`, and `pool.shutdown(wait=False)` at the end"
# edits = [["with ThreadPoolExecutor(1) as pool:", "pool = ThreadPoolExecutor(1)\nif True:"], ["gave_up.set()", "pass"], ["print(\"main: after the with: slow is\"", "pool.shutdown(wait=False)\nprint(\"main: after the with: slow is\""], ["else \"not done\")", "else \"not done\")\ngave_up.set()"]]
# right = true
# because = "Main goes on, and slow does too. (Here slow goes on when main has said so.)"
# [[tool.observed.exercise.choices]]
# says = "A shorter timeout: `timeout=0`"
# edits = [["timeout=0.1", "timeout=0"]]
# right = false
# because = "Main gives up sooner, and waits as long as before."
# ///
"""as_completed gives up after 0.1 s. And then the with ends."""
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from concurrent.futures import TimeoutError

gave_up = threading.Event()


def slow():
    gave_up.wait(10)               # longer than main has patience
    print("slow goes on")


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(slow)
    try:
        for done in as_completed([future], timeout=0.1):
            done.result()
    except TimeoutError as error:
        print("main: gave up:", error)
        gave_up.set()
print("main: after the with: slow is",
      "done" if future.done() else "not done")
