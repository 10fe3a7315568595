# /// script
# [tool.observed]
# alone = true
# loopback = true
# deadline = 30
# lines = [
#   '^long_calls +(?P<long>[\d.]+) %$',
#   '^short_steps +(?P<short>[\d.]+) %$',
# ]
# compare = ['1.3 < long / short', 'long / short < 8', '95 < long + short <= 101']
# interpreters = ["3.15"]
# without = { "<3.15" = "profiling.sampling came with 3.15" }
# breaks = [['sum(range(2_000_000))', 'sum(range(2))']]
# mutants = [
#   [['(long_calls, short_steps):', '(long_calls, short_steps, lambda end: [0 for _ in iter(lambda: time.perf_counter() < end, False)]):']],
#   [['sum(range(2_000_000))', 'sum(range(200_000_000))']]]
# ///
"""Who has the GIL? The profiler of 3.15 asks, from outside."""
import re
import subprocess
import sys
import threading
import time


def long_calls(end):
    while time.perf_counter() < end:
        sum(range(2_000_000))           # one call, and nobody else runs


def short_steps(end):
    while time.perf_counter() < end:
        pass


if sys.argv[1:]:
    end = time.perf_counter() + 2
    for target in (long_calls, short_steps):
        threading.Thread(target=target, args=(end,)).start()
else:
    profiler = ["-m", "profiling.sampling", "run", "-a", "--mode", "gil",
                "--sort", "nsamples", "--no-summary", __file__, "work"]
    done = subprocess.run([sys.executable, *profiler],
                          capture_output=True, text=True)
    row = re.compile(r"/\d+ +([\d.]+) .*\((long_calls|short_steps)\)")
    print("of the samples of threads with the GIL:")
    for name in ("long_calls", "short_steps"):
        share = sum(float(found[1]) for found in row.finditer(done.stdout)
                    if found[2] == name)
        print(f"{name:11} {share:.1f} %")
