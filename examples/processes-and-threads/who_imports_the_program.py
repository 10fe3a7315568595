# /// script
# [tool.observed]
# lines = ['^fork: +imported (?P<fork>\d+) times$', '^forkserver: imported (?P<server>\d+) times$', '^spawn: +imported (?P<spawn>\d+) times$']
# compare = ['fork == 0', 'server == 2', 'spawn == 2']
# breaks = [['file.write("imported\n")', 'pass']]
# mutants = [
#   [['range(2)', 'range(1)']],
#   [['get_context(method)', 'get_context("spawn")']],
#   [['get_context(method)', 'get_context("fork")']],
# ]
# [tool.observed.on.">=3.13.8"]
# compare = ['fork == 0', 'server == 1', 'spawn == 2']
#
# [tool.observed.outcomes."fork 0, fork server 0, spawn 2"]
# lines = ['^fork: .* 0 times', '^forkserver: .* 0 times', '^spawn: .* 2 times']
# [tool.observed.outcomes."fork 0, fork server 1, spawn 2"]
# lines = ['^fork: .* 0 times', '^forkserver: .* 1 times', '^spawn: .* 2 times']
# [tool.observed.outcomes."fork 0, fork server 2, spawn 2"]
# lines = ['^fork: .* 0 times', '^forkserver: .* 2 times', '^spawn: .* 2 times']
# [tool.observed.outcomes."fork 2, fork server 2, spawn 2"]
# lines = ['^fork: .* 2 times', '^forkserver: .* 2 times', '^spawn: .* 2 times']
# ///
"""Who imports the program again: each child, the fork server, or nobody?"""
from multiprocessing import get_context

if __name__ != "__main__":
    with open("log.txt", "a") as file:
        file.write("imported\n")


def work():
    pass


if __name__ == "__main__":
    for method in ("fork", "forkserver", "spawn"):
        open("log.txt", "w").close()
        for _ in range(2):  # two children
            process = get_context(method).Process(target=work)
            process.start()
            process.join()
        with open("log.txt") as file:
            times = len(file.readlines())
        print(f"{method + ':':11} imported {times} times")
