# /// script
# [tool.observed]
# lines = ['^__main__ starts a process$', '^main goes on: the child ended with 1$']
# compare = ['count("^__mp_main__ starts a process$") == 2']
# never = ['^worked']
# stderr = ['^RuntimeError']
# breaks = [['process.start()', 'if __name__ == "__main__": process.start()'], ['process.join()', 'if __name__ == "__main__": process.join()']]
# mutants = [[['process.start()', 'process.run()']], [['print(__name__,', 'print("__mp_main__",']]]
# [tool.observed.on.">=3.14,<3.15"]
# exit = 1
# lines = ['^__main__ starts a process$']
# compare = ['count("^__mp_main__ starts a process$") == 1']
# never = ['^worked', 'goes on']
# stderr = ['^RuntimeError', '^ConnectionResetError']
# [tool.observed.on."<3.14"]
# lines = ['^__main__ starts a process$', '^worked$', '^main goes on: the child ended with 0$']
# compare = ['count("^__mp_main__") == 0']
# never = []
# stderr = []
# [tool.observed.on."pypy3.11"]
# lines = ['^__main__ starts a process$', '^worked$', '^main goes on: the child ended with 0$']
# compare = ['count("^__mp_main__") == 0']
# never = []
# stderr = []
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^worked$', '^main goes on: the child ended with 0$']
# [[tool.observed.exercise.choices]]
# says = "`spawn` by name"
# edits = [
#   [
#     "from multiprocessing import Process",
#     "import multiprocessing\n\nProcess = multiprocessing.get_context(\"spawn\").Process",
#   ],
# ]
# right = false
# because = "A spawned child imports the program as well, and comes to `process.start()` in its turn."
# [[tool.observed.exercise.choices]]
# says = "The guard before all that starts, joins and looks"
# edits = [
#   [
#     "print(__name__, \"starts a process\", flush=True)\nprocess = Process(target=work)\nprocess.start()\nprocess.join()\nprint(\"main",
#     "if __name__ == \"__main__\":\n    print(__name__, \"starts a process\", flush=True)\n    process = Process(target=work)\n    process.start()\n    process.join()\n    print(\"main",
#   ],
# ]
# right = true
# because = "Whoever imports the program gets `work`, and starts nothing."
# [[tool.observed.exercise.choices]]
# says = "`fork` by name"
# edits = [
#   [
#     "from multiprocessing import Process",
#     "import multiprocessing\n\nProcess = multiprocessing.get_context(\"fork\").Process",
#   ],
# ]
# right = true
# because = "A forked child is a copy of main, and imports nothing."
# ///
"""No guard: until 3.13 it works on Linux, and since 3.14 it does not."""
from multiprocessing import Process


def work():
    print("worked", flush=True)


print(__name__, "starts a process", flush=True)
process = Process(target=work)
process.start()
process.join()
print("main goes on: the child ended with", process.exitcode)
