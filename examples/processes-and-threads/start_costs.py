# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^a plain call: +(?P<call>[\d.]+) ms \([\d. ]+\)$',
#   '^thread: +(?P<thread>[\d.]+) ms \([\d. ]+\)$',
#   '^subinterpreter: +(?P<subinterpreter>[\d.]+) ms \([\d. ]+\)$',
#   '^fork: +(?P<fork>[\d.]+) ms \([\d. ]+\)$',
#   '^forkserver: +(?P<forkserver>[\d.]+) ms \([\d. ]+\)$',
#   '^spawn: +(?P<spawn>[\d.]+) ms \([\d. ]+\)$',
# ]
# # No upper bounds: how much dearer each is depends on the machine; the page states it.
# compare = ['thread > 10 * call', 'subinterpreter > 5 * thread', 'fork > 3 * thread', 'forkserver > 3 * thread', 'spawn > 3 * fork', 'spawn > 1.5 * forkserver', 'spawn > 50 * thread']
# control = ['thread < 1', 'call < 0.01']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.14t", "3.15"]
# mutants = [
#   [['starter(threading.Thread)', 'nothing']],
#   [['measure("subinterpreter", in_a_subinterpreter)', 'measure("subinterpreter", nothing)']],
# ]
# breaks = [['multiprocessing.get_context(method).Process', 'threading.Thread']]
#
# [tool.observed.outcomes."less than 1 ms"]
# lines = ['^spawn: +0\.']
# [tool.observed.outcomes."1 to 10 ms"]
# lines = ['^spawn: +\d\.']
# never = ['^spawn: +0\.']
# [tool.observed.outcomes."more than 10 ms"]
# lines = ['^spawn: +\d{2,}\.']
# ///
"""What it costs to start one worker that does nothing, and to join it."""
import multiprocessing
import statistics
import threading
import time

try:
    from concurrent import interpreters             # 3.14 and later
except ImportError:
    try:
        import _interpreters as interpreters        # 3.13: private
    except ImportError:
        import _xxsubinterpreters as interpreters   # before: private


def nothing():
    pass


def in_a_subinterpreter():
    interpreter = interpreters.create()
    if hasattr(interpreter, "exec"):
        interpreter.exec("pass")
        interpreter.close()
    else:
        interpreters.run_string(interpreter, "pass")
        interpreters.destroy(interpreter)


def starter(make_worker):
    def start_and_join():
        worker = make_worker(target=nothing)
        worker.start()
        worker.join()
    return start_and_join


def measure(name, way, times=11):
    way()                                           # once, not counted
    costs = []
    for _ in range(times):
        start = time.perf_counter()
        way()
        costs.append((time.perf_counter() - start) * 1000)
    print(f"{name + ':':15} {statistics.median(costs):8.5f} ms"
          f" ({' '.join(f'{cost:.5f}' for cost in costs)})")


if __name__ == "__main__":
    measure("a plain call", nothing)
    measure("thread", starter(threading.Thread))
    measure("subinterpreter", in_a_subinterpreter)
    for method in "fork", "forkserver", "spawn":
        make = multiprocessing.get_context(method).Process
        measure(method, starter(make))
