# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^one after the other: +(?P<apart>[\d.]+) s, (?P<apart_cpu>[\d.]+) s of CPU time$',
#   '^threads: +(?P<threads>[\d.]+) s, pool ready after +(?P<threads_start>[\d.]+) ms$',
#   '^processes: +(?P<processes>[\d.]+) s, pool ready after +(?P<processes_start>[\d.]+) ms$',
#   '^subinterpreters: +(?:(?P<interpreters>[\d.]+) s, pool ready after +(?P<interpreters_start>[\d.]+) ms|not in this version.*)$',
# ]
# control = ['processes < 0.75 * apart', 'apart_cpu > 0.85 * apart']
# compare = [
#   'threads > 0.8 * apart', 'interpreters < 0.75 * apart', 'processes_start > threads_start',
# ]
# interpreters = ["3.13", "3.13t", "3.14", "3.14t"]
# breaks = [['in_a_pool("threads:", futures.ThreadPoolExecutor)', 'in_a_pool("threads:", futures.ProcessPoolExecutor)']]
#
# [tool.observed.on."3.11"]
# compare = ['threads > 0.8 * apart', 'processes_start > threads_start']
#
# [tool.observed.on."3.12"]
# compare = ['threads > 0.8 * apart', 'processes_start > threads_start']
#
# [tool.observed.on."3.13"]
# compare = ['threads > 0.8 * apart', 'processes_start > threads_start']
#
# [tool.observed.on."3.13t"]
# compare = ['threads < 0.75 * apart', 'processes_start > threads_start']
#
# [tool.observed.on."3.14t"]
# compare = ['threads < 0.75 * apart', 'interpreters < 0.75 * apart', 'processes_start > threads_start']
# ///
"""One workload, four ways: a row, threads, processes, subinterpreters."""
import time
from concurrent import futures

WORK = "sum(n * n % 7 for n in range(2_000_000))"   # pure Python


def best_of_five(twice):
    times = []
    for _ in range(5):
        start, cpu = time.perf_counter(), time.process_time()
        twice()
        times.append((time.perf_counter() - start,
                      time.process_time() - cpu))
    return min(times)


def in_a_pool(name, executor):
    def twice():
        jobs = [pool.submit(eval, WORK, {}) for _ in range(2)]
        assert jobs[0].result() == jobs[1].result()

    start = time.perf_counter()
    with executor(2) as pool:
        list(pool.map(time.sleep, [0.05, 0.05]))    # both workers are up
        setup = 1000 * (time.perf_counter() - start - 0.05)
        print(f"{name:20} {best_of_five(twice)[0]:.2f} s,"
              f" pool ready after {setup:.1f} ms")


if __name__ == "__main__":
    row, cpu = best_of_five(lambda: [eval(WORK, {}), eval(WORK, {})])
    print(f"one after the other: {row:.2f} s, {cpu:.2f} s of CPU time")
    in_a_pool("threads:", futures.ThreadPoolExecutor)
    in_a_pool("processes:", futures.ProcessPoolExecutor)
    if hasattr(futures, "InterpreterPoolExecutor"):
        in_a_pool("subinterpreters:", futures.InterpreterPoolExecutor)
    else:
        print("subinterpreters:     not in this version (3.14 and later)")
