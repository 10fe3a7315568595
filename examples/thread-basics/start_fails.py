# /// script
# [tool.observed]
# deadline = 2
# exit = "deadline"
# stderr = ['^Traceback', "^RuntimeError: can't start new thread$"]
# lines = ['^main: 3 threads have started and wait for me$']
# never = ['thread: go']
# breaks = [['range(100)', 'range(3)']]
# mutants = [[["        x.start()\n", "        x.start(); go.set()\n"]]]
#
# [tool.observed.outcomes."main dies, and the process ends with it"]
# lines = ['have started and wait for me']
# exit = 1
#
# [tool.observed.outcomes."main dies, and the process stays"]
# lines = ['have started and wait for me']
# exit = "deadline"
#
# [tool.observed.outcomes."the threads that have started go on and end"]
# lines = ['^thread: go$']
#
# [tool.observed.exercise]
# exit = 1
# lines = ['^thread: go$']
# stderr = ["^RuntimeError: can't start new thread$"]
# compare = ['count("^thread: go$") == 3']
# [[tool.observed.exercise.choices]]
# says = "Make the threads daemons"
# edits = [["target=work)", "target=work, daemon=True)"]]
# right = false
# because = "The process ends, and they are cut off in their wait: none was told to go."
# [[tool.observed.exercise.choices]]
# says = "Join those that have started, in the `finally`"
# edits = [[" and wait for me\")", " and wait for me\")\n    for x in started:\n        x.join()"]]
# right = false
# because = "Now main waits for them too, and they wait for main."
# [[tool.observed.exercise.choices]]
# says = "Set the `Event` in the `finally`"
# edits = [[" and wait for me\")", " and wait for me\")\n    go.set()"]]
# right = true
# because = "A `finally` is passed through on the way of the exception too. The line behind it is not."
# ///
"""start() fails: main dies of it, and the threads that did start wait for ever."""
import resource
import threading

go = threading.Event()


def work():
    go.wait()
    print("thread: go")


# Room for three more stacks and a bit: a quarter of a GiB each, in one GiB.
with open("/proc/self/statm") as statm:
    now = int(statm.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (now + 2**30, now + 2**30))
threading.stack_size(2**28)

started = []
try:
    for _ in range(100):
        x = threading.Thread(target=work)
        x.start()
        started.append(x)
finally:
    print(f"main: {len(started)} threads have started and wait for me")
go.set()
