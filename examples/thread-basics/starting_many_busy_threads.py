# /// script
# [tool.observed]
# deadline = 40
# alone = true
# lines = [
#   '^sleep 20 ms: late by (?P<late>[\d.]+) ms at most$',
#   '^eight at rest: (?P<rest>[\d.]+) ms$',
#   '^eight busy: (?P<first>[\d.]+) ms for the first, (?P<busy>[\d.]+) ms in all$',
# ]
# compare = ['rest < 10', '4 < first < 9', 'busy > 50']
# # Known without the claim: a thread that slept is woken within a few milliseconds.
# control = ['late < 4']
# unbounded = { 'busy > 50' = "how long main waits for its turn among eight is luck" }
# interpreters = ["3.9", "3.13", "3.13t", "3.14"]
# breaks = [['start_eight(burn)', 'start_eight(rest)']]
# mutants = [
#   [['start_eight(rest)', 'start_eight(burn)']],
#   [['times.append(ms_of(x.start))', 'times.append(ms_of(x.start)); stop.set()']]]
#
# # No GIL: main waits for a core, of which there are fewer than threads.
# [tool.observed.on."3.13t"]
# compare = ['rest < 10', 'busy > 50']
# ///
"""Starting eight threads that compute: main must get a turn after each."""
import statistics
import threading
import time

stop = threading.Event()


def rest():
    stop.wait()


def burn():
    while not stop.is_set():
        pass


def ms_of(call):
    before = time.perf_counter()
    call()
    return (time.perf_counter() - before) * 1000


def start_eight(target):
    stop.clear()
    threads = [threading.Thread(target=target) for _ in range(8)]
    times = []
    for x in threads:
        times.append(ms_of(x.start))
    stop.set()
    for x in threads:
        x.join()
    return times


late = max(ms_of(lambda: time.sleep(0.02)) - 20 for _ in range(9))
print(f"sleep 20 ms: late by {late:.2f} ms at most")
rounds = [start_eight(rest) for _ in range(5)]
print(f"eight at rest: {statistics.median(map(sum, rounds)):.1f} ms")
rounds = [start_eight(burn) for _ in range(5)]
print(f"eight busy: {statistics.median(times[0] for times in rounds):.1f} ms "
      f"for the first, {statistics.median(map(sum, rounds)):.1f} ms in all")
for times in rounds:
    print("  each:", " ".join(f"{ms:.1f}" for ms in times))
