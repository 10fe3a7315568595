# /// script
# [tool.observed]
# alone = true
# deadline = 60
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15", "pypy3.11"]
# lines = [
#   '^the default here: +(?P<default>fork|forkserver)$',
#   '^fork: +(?P<fork>[\d.]+) ms$',
#   '^forkserver, the first: +(?P<first>[\d.]+) ms$',
#   '^forkserver, the next: +(?P<next>[\d.]+) ms$',
#   '^spawn: +(?P<spawn>[\d.]+) ms$',
#   '^threads: +(?P<threads>[\d.]+) ms$',
# ]
# # How many times as much is the machine's affair: there are no upper bounds.
# compare = ['1.2 * next < first', '1.2 * next < spawn', '2 * fork < spawn', 'default == "forkserver"']
# # A pool of threads starts no process: where even that is dear, the machine is busy.
# control = ['threads < 10', 'threads < fork']
# breaks = [['start("fork")', 'start("spawn")']]
# mutants = [
#   [['multiprocessing.get_start_method()', '"fork"']],
#   [['multiprocessing.get_start_method()', '"forkserver"']],
#   [['start("spawn")', 'start("fork")']],
#   [['[start("forkserver")])', '[start("fork")])']],
# ]
# [tool.observed.on."<3.14"]
# compare = ['1.2 * next < first', '1.2 * next < spawn', '2 * fork < spawn', 'default == "fork"']
# [tool.observed.on."pypy3.11"]
# compare = ['1.2 * next < first', '1.2 * next < spawn', '2 * fork < spawn', 'default == "fork"']
# ///
"""A pool of two workers, from nothing to its first answer and to its end."""
import multiprocessing
import time
from multiprocessing.pool import ThreadPool


def start(method):
    make = ThreadPool
    if method != "threads":
        make = multiprocessing.get_context(method).Pool
    begin = time.perf_counter()
    with make(2) as pool:
        pool.map(abs, range(2))
        pool.close()
        pool.join()
    return (time.perf_counter() - begin) * 1000


def show(what, times):
    print(f"{what + ':':22} {sorted(times)[len(times) // 2]:7.1f} ms")


if __name__ == "__main__":
    print("the default here:     ", multiprocessing.get_start_method())
    show("fork", [start("fork") for _ in range(7)])
    show("forkserver, the first", [start("forkserver")])
    show("forkserver, the next", [start("forkserver") for _ in range(7)])
    show("spawn", [start("spawn") for _ in range(7)])
    show("threads", [start("threads") for _ in range(7)])
