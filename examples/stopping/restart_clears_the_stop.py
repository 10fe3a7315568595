# /// script
# [tool.observed]
# runs = 2
# lines = ['^main: told the first to stop$', '^alive: first second$']
# breaks = [['stop.clear()', 'workers[0].join(); stop.clear()']]
# mutants = [[['stop.clear()', 'pass']], [['start("second")', 'pass']]]
#
# [tool.observed.outcomes."the second alone"]
# lines = ['^alive: second$']
# [tool.observed.outcomes."neither"]
# lines = ['^alive: nobody$']
# [tool.observed.outcomes."both of them"]
# lines = ['^alive: first second$']
#
# [tool.observed.exercise]
# lines = ['^alive: second$']
# [[tool.observed.exercise.choices]]
# says = "Wait a moment before the clear: `time.sleep(0.01)`"
# edits = [["stop.clear()", "time.sleep(0.01); stop.clear()"]]
# right = false
# because = "The first is in the middle of its step. It looks at the Event when that is over."
# [[tool.observed.exercise.choices]]
# says = "Join the first before the clear"
# edits = [["stop.clear()", "in_its_step.set(); workers[0].join(); in_its_step.clear(); stop.clear()"]]
# right = true
# because = "When the Event is taken down, nobody is left who must see it."
# [[tool.observed.exercise.choices]]
# says = "Start the second before the clear"
# edits = [["stop.clear()\nstart(\"second\")", "start(\"second\")\nstop.clear()"]]
# right = false
# because = "The first is still in its step when the Event is taken down."
# [[tool.observed.exercise.choices]]
# says = "No clear: a new Event for the second"
# edits = [["stop.clear()", "stop = threading.Event()"], ["def work():\n", "def work():\n    mine = stop\n"], ["while not stop.is_set", "while not mine.is_set"]]
# right = true
# because = "Each worker looks at the Event that it was started with. The first one's stays set."
# ///
"""Stop a worker and start the next one, with one Event for both."""
import threading
import time

stop, in_its_step = threading.Event(), threading.Event()
looks, workers = [], []


def work():
    while not stop.is_set():
        looks.append(threading.current_thread().name)
        in_its_step.wait(5)  # a step of its work
        time.sleep(0.01)


def start(name):
    workers.append(threading.Thread(target=work, name=name))
    workers[-1].start()


def until_it_looks(worker, times=1):  # or has ended
    while looks.count(worker.name) < times and worker.is_alive():
        time.sleep(0.01)


start("first")
until_it_looks(workers[0])
stop.set()
print("main: told the first to stop")
stop.clear()
start("second")
until_it_looks(workers[1])
in_its_step.set()  # the steps come to their end
until_it_looks(workers[0], 2)
names = [x.name for x in workers if x.is_alive()]
print("alive:", *names or ["nobody"])
stop.set()
