# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^one after the other: +(?P<apart>[\d.]+) s$',
#   '^threads: +(?P<threads>[\d.]+) s, pool ready after +(?P<threads_start>[\d.]+) ms$',
#   '^processes: +(?P<processes>[\d.]+) s, pool ready after +(?P<processes_start>[\d.]+) ms$',
#   '^subinterpreters: +(?:(?P<interpreters>[\d.]+) s, pool ready after +(?P<interpreters_start>[\d.]+) ms|not in this version.*)$',
#   '^a row again: +(?P<again>[\d.]+) x \((?P<again_least>[\d.]+) [\d. ]*?(?P<again_most>[\d.]+)\)$',
#   '^threads: +(?P<threads_gain>[\d.]+) x \((?P<threads_gain_least>[\d.]+) [\d. ]*?(?P<threads_gain_most>[\d.]+)\)$',
#   '^processes: +(?P<processes_gain>[\d.]+) x \((?P<processes_gain_least>[\d.]+) [\d. ]+\)$',
# ]
# control = ['processes < 0.7 * apart', '0.85 < again < 1.15', 'again_least > 0.75', 'again_most < 1.35']
# compare = [
#   'threads > 0.85 * apart', 'interpreters < 0.75 * apart', 'processes_start > threads_start',
# ]
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15", "3.14t"]
# mutants = [
#   [['ready(futures.InterpreterPoolExecutor)', 'ready(futures.ThreadPoolExecutor)']],
#   [['ready(futures.ThreadPoolExecutor)', '(ready(futures.ThreadPoolExecutor)[0], 1e6)']],
#   [['ready(futures.ThreadPoolExecutor)', 'ready(lambda n: futures.ThreadPoolExecutor(1))']],
# ]
# breaks = [['ready(futures.ThreadPoolExecutor)', 'ready(futures.ProcessPoolExecutor)']]
#
# [tool.observed.on."<3.14"]
# compare = ['threads > 0.85 * apart', 'processes_start > threads_start']
#
# [tool.observed.on."3.13t"]
# compare = ['threads < 0.75 * apart', 'processes_start > threads_start']
#
# [tool.observed.on."3.14t"]
# compare = ['threads < 0.75 * apart', 'interpreters < 0.75 * apart', 'processes_start > threads_start']
# ///
"""One workload, four ways: a row, threads, processes, subinterpreters."""
import statistics
import time
from concurrent import futures

WORK = "sum(n * n % 7 for n in range(2_000_000))"   # pure Python


def in_a_row():
    return [eval(WORK, {}), eval(WORK, {})]


def in_a_pool(pool):
    jobs = [pool.submit(eval, WORK, {}) for _ in range(2)]
    return [job.result() for job in jobs]


def timed(work, *args):
    start = time.perf_counter()
    work(*args)
    return time.perf_counter() - start


def ready(executor):
    start = time.perf_counter()
    pool = executor(2)
    list(pool.map(time.sleep, [0.05, 0.05]))        # both workers are up
    return pool, 1000 * (time.perf_counter() - start - 0.05)


if __name__ == "__main__":
    pools = {"processes:": ready(futures.ProcessPoolExecutor),
             "threads:": ready(futures.ThreadPoolExecutor)}
    if hasattr(futures, "InterpreterPoolExecutor"):
        pools["subinterpreters:"] = ready(futures.InterpreterPoolExecutor)
    else:
        print("subinterpreters:     not in this version (3.14 and later)")
    row, again, rounds = [], [], {name: [] for name in pools}
    for _ in range(7):
        row.append(timed(in_a_row))
        for name, (pool, _) in pools.items():
            rounds[name].append(timed(in_a_pool, pool))
        again.append(timed(in_a_row))
    print(f"one after the other: {statistics.median(row):.2f} s")
    for name, (pool, setup) in pools.items():
        pool.shutdown()
        print(f"{name:20} {statistics.median(rounds[name]):.2f} s,"
              f" pool ready after {setup:.1f} ms")
    print("speed-up, round by round:")
    for name, times in {"a row again:": again, **rounds}.items():
        gains = [alone / took for alone, took in zip(row, times)]
        print(f"{name:20} {statistics.median(gains):.2f} x"
              f" ({' '.join(f'{gain:.2f}' for gain in sorted(gains))})")
