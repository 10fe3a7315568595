# /// script
# [tool.observed]
# lines = ['^main goes on: the child ended with 1$']
# never = ['^worked']
# stderr = ['^RuntimeError']
# breaks = [['process.start()', 'if __name__ == "__main__": process.start()'], ['process.join()', 'if __name__ == "__main__": process.join()']]
# mutants = [[['process.start()', 'process.run()']]]
# [tool.observed.on.">=3.14,<3.15"]
# exit = 1
# lines = []
# never = ['^worked', 'goes on']
# stderr = ['^RuntimeError', '^ConnectionResetError']
# [tool.observed.on."<3.14"]
# lines = ['^worked$', '^main goes on: the child ended with 0$']
# never = []
# stderr = []
# [tool.observed.on."pypy3.11"]
# lines = ['^worked$', '^main goes on: the child ended with 0$']
# never = []
# stderr = []
# ///
"""No guard: until 3.13 it works on Linux, and since 3.14 it does not."""
from multiprocessing import Process


def work():
    print("worked", flush=True)


process = Process(target=work)
process.start()
process.join()
print("main goes on: the child ended with", process.exitcode)
