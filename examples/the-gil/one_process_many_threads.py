# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^process (?P<pid>\d+)$',
#   '^threads \[(?P<ids>\d+, \d+)\], (?P<threads>\d+) of them alive in the OS$',
#   '^two threads in C code: +(?P<in_c>[\d.]+) cores busy \([\d.]+ to [\d.]+\)$',
#   '^two threads in Python code: +(?P<in_python>[\d.]+) cores busy \([\d.]+ to [\d.]+\)$',
#   '^two processes: +(?P<processes>[\d.]+) cores busy \((?P<processes_least>[\d.]+) to [\d.]+\)$',
# ]
# control = ['processes_least > 1.5']
# compare = ['threads == 3', '1.4 < in_c < 2.2', '0.8 < in_python < 1.25']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15", "3.14t"]
# mutants = [
#   [['(in_c, in_python, in_python)', '(in_c, lambda: time.sleep(0.1), in_python)']],
#   [['(in_c, in_python, in_python)', '(in_c, in_c, in_python)']],
#   [['both = threading.Barrier(2)', 'both = threading.Barrier(2); threading.Timer(9, int).start()']],
# ]
# breaks = [['hashlib.sha256(data)', 'sum(data[:5_000_000])']]
#
# [tool.observed.on."3.13t"]
# compare = ['threads == 3', '1.4 < in_c < 2.2', '1.5 < in_python < 2.2']
#
# [tool.observed.on."3.14t"]
# compare = ['threads == 3', '1.4 < in_c < 2.2', '1.5 < in_python < 2.2']
# ///
"""One process, several OS threads, and in C code they run at the same time."""
import hashlib
import multiprocessing
import os
import threading
import time

data = bytes(200_000_000)
ids, alive = [], []


def in_c():
    hashlib.sha256(data)


def in_python():
    return sum(n * n % 7 for n in range(2_000_000))


def introduce():
    ids.append(threading.get_native_id())
    both.wait()
    alive.append(len(os.listdir("/proc/self/task")))
    both.wait()


def run_two(kind, target):
    start, before = time.perf_counter(), sum(os.times()[:4])
    workers = [kind(target=target) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    cpu = sum(os.times()[:4]) - before
    return cpu / (time.perf_counter() - start)


if __name__ == "__main__":
    forked = multiprocessing.get_context("fork")  # its CPU time is counted
    both = threading.Barrier(2)
    run_two(threading.Thread, introduce)
    print("process", os.getpid())
    print(f"threads {ids}, {alive[0]} of them alive in the OS")
    busy = {"two threads in C code:": [], "two threads in Python code:": [],
            "two processes:": []}
    for _ in range(3):
        for cores, kind, target in zip(
                busy.values(),
                (threading.Thread, threading.Thread, forked.Process),
                (in_c, in_python, in_python)):
            cores.append(run_two(kind, target))
    for name, cores in busy.items():
        print(f"{name:27} {sorted(cores)[1]:.2f} cores busy"
              f" ({min(cores):.2f} to {max(cores):.2f})")
