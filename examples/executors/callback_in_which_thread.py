# /// script
# [tool.observed]
# lines = ['^added before the end: +worker_0$', '^added after the end: +MainThread$', '^cancelled by main: +MainThread$', '^next task begun while it runs: False$']
# runs = 2
# breaks = [["    taken_back.cancel()\n", ""]]
# mutants = [[['ThreadPoolExecutor(1, "worker")', 'ThreadPoolExecutor(2, "worker")']], [["    first.add_done_callback(tell)\n    first", "    gate.set()\n    first.result()\n    first.add_done_callback(tell)\n    first"]], [["    last.result()\n    first.add_done_callback(tell)", "    ran.append(ran[0])"]]]
# [tool.observed.outcomes."main, main, main"]
# lines = ['^added before the end: +MainThread$']
# [tool.observed.outcomes."worker, worker, worker"]
# lines = ['^added after the end: +worker_0$', '^cancelled by main: +worker_0$']
# [tool.observed.outcomes."worker, main, worker"]
# lines = ['^added after the end: +MainThread$', '^cancelled by main: +worker_0$']
# [tool.observed.outcomes."worker, main, main"]
# lines = ['^added before the end: *worker_0$', '^added after the end: *MainThread$', '^cancelled by main: *MainThread$']
# at_least = 2
# share = 1.0
# ///
"""A callback says in which thread it runs."""
import threading
from concurrent.futures import ThreadPoolExecutor

ran, begun, gate = [], threading.Event(), threading.Event()


def tell(future):
    ran.append(threading.current_thread().name)


def slow(future):
    ran.append(begun.wait(0.1))    # does the next task begin meanwhile?


with ThreadPoolExecutor(1, "worker") as pool:
    first = pool.submit(gate.wait, 10)
    first.add_done_callback(tell)
    first.add_done_callback(slow)
    last = pool.submit(begun.set)
    gate.set()
    last.result()
    first.add_done_callback(tell)
    gate.clear()
    busy = pool.submit(gate.wait, 10)
    taken_back = pool.submit(int)
    taken_back.add_done_callback(tell)
    taken_back.cancel()
    gate.set()
print("added before the end:", ran[0])
print("added after the end: ", ran[2])
print("cancelled by main:   ", ran[3])
print("next task begun while it runs:", ran[1])
