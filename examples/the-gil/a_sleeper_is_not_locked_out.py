# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^one after the other: +(?P<apart>[\d.]+) s$',
#   '^all at once: +(?P<together>[\d.]+) s$',
#   '^burner A: +(?P<cpu_a>[\d.]+) s of CPU time, running Python$',
#   '^burner B: +(?P<cpu_b>[\d.]+) s of CPU time, running Python$',
#   '^sleeper: +(?P<cpu_s>[\d.]+) s of CPU time, asleep for (?P<slept>[\d.]+) s$',
# ]
# control = ['apart < 0.44']
# compare = ['together < 0.75 * apart', '0.1 <= cpu_a < 0.2', '0.1 <= cpu_b < 0.2', 'cpu_s < 0.05']
# interpreters = ["3.13t"]
# mutants = [
#   [['time.thread_time() < 0.1', 'time.thread_time() < 0.05']],
# ]
# breaks = [['time.sleep(0.2)', 'burn(name)']]
# ///
"""The GIL stops threads that want to run Python. A sleeper does not."""
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
apart = min(run(*((job,) for job in jobs)) for _ in range(3))
together = min(run(jobs) for _ in range(3))
print(f"one after the other: {apart:.2f} s")
print(f"all at once:         {together:.2f} s")
for name in "burner A", "burner B", "sleeper":
    print(f"{name + ':':10}", report[name])
