# /// script
# [tool.observed]
# alone = true
# deadline = 60
# lines = [
#   '^one after the other: +(?P<apart>[\d.]+) s \([\d.]+ to (?P<apart_most>[\d.]+)\)$',
#   '^all at once: +(?P<together>[\d.]+) s \([\d.]+ to [\d.]+\)$',
#   '^burner A: +(?P<cpu_a>[\d.]+) s of CPU time, running Python$',
#   '^burner B: +(?P<cpu_b>[\d.]+) s of CPU time, running Python$',
#   '^sleeper: +(?P<cpu_s>[\d.]+) s of CPU time, asleep for (?P<slept>[\d.]+) s$',
# ]
# control = ['apart < 0.44', 'apart_most < 0.5']
# compare = [
#   'together < 0.75 * apart', '0.1 <= cpu_a < 0.15', '0.1 <= cpu_b < 0.15', 'cpu_s < 0.05', '0.19 < slept < 0.25',
# ]
# interpreters = ["3.13t"]
# mutants = [
#   [['time.thread_time() < 0.1', 'time.thread_time() < 0.05']],
# ]
# breaks = [['time.sleep(0.2)', 'burn(name)']]
#
# [tool.observed.outcomes."about 0.2 s"]
# lines = ['^all at once: +0\.(1|2[0-4])']
# [tool.observed.outcomes."about 0.3 s"]
# lines = ['^all at once: +0\.(2[5-9]|3[0-4])']
# [tool.observed.outcomes."about 0.4 s"]
# lines = ['^all at once: +0\.(3[5-9]|4)']
# ///
"""The GIL stops threads that want to run Python. A sleeper does not."""
import statistics
import threading
import time

report = {}


def burn(name):
    while time.thread_time() < 0.1:
        pass
    report[name] = f"{time.thread_time():.2f} s of CPU time, running Python"


def sleep(name):
    start = time.perf_counter()
    time.sleep(0.2)
    slept = time.perf_counter() - start
    report[name] = (f"{time.thread_time():.2f} s of CPU time,"
                    f" asleep for {slept:.2f} s")


def run(*groups):
    start = time.perf_counter()
    for group in groups:
        threads = [threading.Thread(target=work, args=(name,))
                   for work, name in group]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return time.perf_counter() - start


jobs = (burn, "burner A"), (burn, "burner B"), (sleep, "sleeper")
rounds = [(run(*((job,) for job in jobs)), run(jobs)) for _ in range(5)]
for name, took in zip(("one after the other:", "all at once:"), zip(*rounds)):
    print(f"{name:20} {statistics.median(took):.2f} s"
          f" ({min(took):.2f} to {max(took):.2f})")
for name in "burner A", "burner B", "sleeper":
    print(f"{name + ':':10}", report[name])
