# /// script
# [tool.observed]
# timeline = true
# order = [['main: I go on', 'worker: finishing', 'waiter: the worker has ended']]
# breaks = [['waiter.start()', 'waiter.run()']]
#
# [tool.observed.exercise]
# order = ['worker: finishing', 'main: I go on']
# [[tool.observed.exercise.choices]]
# says = "Make the waiter a daemon"
# edits = [["args=(worker,))", "args=(worker,), daemon=True)"]]
# right = false
# because = "The flag changes nothing of who waits: the waiter does, and main goes on."
# [[tool.observed.exercise.choices]]
# says = "Join the waiter: `waiter.join()`"
# edits = [["waiter.start()\n", "waiter.start()\nwaiter.join()\n"]]
# right = true
# because = "Main waits for the waiter, and the waiter for the worker."
# [[tool.observed.exercise.choices]]
# says = "Join the worker, but not for long: `worker.join(timeout=0)`"
# edits = [["waiter.start()\n", "waiter.start()\nworker.join(timeout=0)\n"]]
# right = false
# because = "The time was up at once, and `join()` came back although the worker had not ended."
# [[tool.observed.exercise.choices]]
# says = "`waiter.run()` in place of `waiter.start()`"
# edits = [["waiter.start()", "waiter.run()"]]
# right = true
# because = "`run()` is called by main, and so is the `join()` in it. The waiter never became a thread."
# ///
"""join() makes the thread wait that calls it, whichever that is."""
import threading
import time


def work():
    time.sleep(0.2)
    print("worker: finishing")


def wait_for(thread):
    thread.join()
    time.sleep(0.05)
    print("waiter: the worker has ended")


worker = threading.Thread(target=work)
worker.start()
waiter = threading.Thread(target=wait_for, args=(worker,))
waiter.start()
print("main: I go on")
