# /// script
# [tool.observed]
# runs = 2
# lines = ['^worker: ValueError: signal only works in main thread of the main interpreter$', '^main: set it$']
# breaks = [['target=set_it', 'target=print']]
# mutants = [[['set_it("main")', 'pass']]]
# [tool.observed.on."pypy3.11"]
# lines = ['^worker: ValueError: signal only works in main thread or with __pypy__', '^main: set it$']
#
# [tool.observed.exercise]
# lines = ['^worker: set it$']
# [[tool.observed.exercise.choices]]
# says = "Let the worker be a daemon"
# edits = [['args=("worker",))', 'args=("worker",), daemon=True)']]
# right = false
# because = "It is not main for that."
# [[tool.observed.exercise.choices]]
# says = "Call `set_it(\"worker\")` in main, before the worker starts"
# edits = [["worker = threading", "set_it('worker')\nworker = threading"], ["target=set_it", "target=print"]]
# right = true
# because = "Who sets it does not matter to the handler: it runs in main in any case."
# [[tool.observed.exercise.choices]]
# says = "Wait in main until the worker has set it"
# edits = []
# right = false
# because = "It is not the moment that is wrong, but the thread."
# ///
"""A thread that wants to handle a signal."""
import signal
import threading


def set_it(name):
    try:
        signal.signal(signal.SIGTERM, lambda number, frame: None)
        print(f"{name}: set it")
    except ValueError as error:
        print(f"{name}: ValueError: {error}")


worker = threading.Thread(target=set_it, args=("worker",))
worker.start()
worker.join()
set_it("main")
