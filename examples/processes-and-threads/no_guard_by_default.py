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
