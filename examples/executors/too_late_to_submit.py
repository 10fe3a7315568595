# /// script
# [tool.observed]
# lines = ['^after the with: +cannot schedule new futures after shutdown$', '^a thread, after main: +cannot schedule new futures after interpreter shutdown$', '^atexit: +cannot schedule new futures after interpreter shutdown$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['with ThreadPoolExecutor() as closed:', 'closed = ThreadPoolExecutor()\nif True:']]
# mutants = [[['@atexit.register', '']], [['threading.main_thread().join()', 'pass'], ['time.monotonic() + 1', 'time.monotonic()']]]
# [tool.observed.on."<3.9"]
# lines = ['^after the with: +cannot schedule new futures after shutdown$', '^a thread, after main: +accepted$', '^atexit: +accepted$']
# [tool.observed.exercise]
# lines = ['^a thread, after main: +accepted$']
# [[tool.observed.exercise.choices]]
# says = "A pool of its own: `ask(ThreadPoolExecutor())` in `late`"
# edits = [["print(\"a thread, after main:\", ask(pool))", "print(\"a thread, after main:\", ask(ThreadPoolExecutor()))"]]
# right = false
# because = "All pools are closed, those that are yet to be made as well."
# [[tool.observed.exercise.choices]]
# says = "Make the thread a daemon"
# edits = [["Thread(target=late)", "Thread(target=late, daemon=True)"], ["time.monotonic() + 1", "time.monotonic()"]]
# right = false
# because = "The pools are closed all the same, and now nobody waits for the thread either."
# [[tool.observed.exercise.choices]]
# says = "Main joins the thread, which no longer waits for main"
# edits = [["    threading.main_thread().join()          # main's code has ended\n", ""], ["threading.Thread(target=late).start()", "asking = threading.Thread(target=late)\nasking.start()\nasking.join()"], ["time.monotonic() + 1", "time.monotonic()"]]
# right = true
# because = "While main is at work, the pools are open."
# [[tool.observed.exercise.choices]]
# says = "`shutdown(wait=False)` for the other pool, in place of its `with`"
# edits = [["with ThreadPoolExecutor() as closed:\n    pass", "closed = ThreadPoolExecutor()\nclosed.shutdown(wait=False)"]]
# right = false
# because = "One pool's end does not matter to another."
# ///
"""Three moments at which a pool takes no task any more."""
import atexit
import threading
import time
from concurrent.futures import ThreadPoolExecutor, thread


def ask(pool):
    try:
        pool.submit(int).result(timeout=5)
        return "accepted"
    except RuntimeError as error:
        return str(error)


def late():
    threading.main_thread().join()          # main's code has ended
    give_up = time.monotonic() + 1
    while not thread._shutdown and time.monotonic() < give_up:
        time.sleep(0.01)
    print("a thread, after main:", ask(pool))


@atexit.register
def at_exit():
    print("atexit:              ", ask(pool))


with ThreadPoolExecutor() as closed:
    pass
print("after the with:      ", ask(closed))
pool = ThreadPoolExecutor()
threading.Thread(target=late).start()
