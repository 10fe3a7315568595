# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^sorted\(floats\) +(?P<sorted_took>\d+) ms +(?P<sorted_silent>\d+) ms$',
#   '^-1 in numbers +(?P<in_took>\d+) ms +(?P<in_silent>\d+) ms$',
#   '^re\.findall +(?P<re_took>\d+) ms +(?P<re_silent>\d+) ms$',
#   '^json\.loads +(?P<json_took>\d+) ms +(?P<json_silent>\d+) ms$',
#   '^sum of a generator +(?P<gen_took>\d+) ms +(?P<gen_silent>\d+) ms$',
# ]
# control = ['gen_silent < 0.3 * gen_took']
# compare = [
#   'sorted_silent > 0.7 * sorted_took', 'in_silent > 0.7 * in_took', 're_silent > 0.7 * re_took',
#   'json_silent > 0.7 * json_took',
# ]
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# deadline = 30
# breaks = [['sorted(floats)', 'sorted(floats, key=lambda x: 0)'], ['-1 in numbers', 'any(n == -1 for n in numbers)']]
#
# [tool.observed.on."3.13t"]
# control = []
# compare = [
#   'sorted_silent < 0.5 * sorted_took', 'in_silent < 0.5 * in_took', 're_silent < 0.5 * re_took',
#   'json_silent < 0.5 * json_took', 'gen_silent < 0.5 * gen_took',
# ]
# ///
"""Calls of the standard library that hold the GIL while they work."""
import json
import random
import re
import threading
import time

floats = [random.random() for _ in range(1_000_000)]
numbers = list(range(10_000_000))
text = "ab" * 2_000_000
document = json.dumps([{"id": n, "tags": [str(n)]} for n in range(200_000)])
silences, stop = [], threading.Event()


def busy():
    last = time.perf_counter()
    while not stop.is_set():
        look = time.perf_counter()
        if look - last > 0.001:         # for 1 ms I did not run
            silences.append((last, look))
        last = look


def beside_busy(name, call):
    time.sleep(0.05)
    start = time.perf_counter()
    call()
    end = time.perf_counter()
    time.sleep(0.05)
    longest = max((min(end, b) - max(start, a) for a, b in silences
                   if a < end and b > start), default=0.0)
    print(f"{name:18} {1000 * (end - start):6.0f} ms"
          f" {1000 * longest:11.0f} ms")


thread = threading.Thread(target=busy)
thread.start()
print("the call            it took   the other thread's longest silence")
beside_busy("sorted(floats)", lambda: sorted(floats))
beside_busy("-1 in numbers", lambda: -1 in numbers)
beside_busy("re.findall", lambda: re.findall("a.", text))
beside_busy("json.loads", lambda: json.loads(document))
beside_busy("sum of a generator", lambda: sum(n for n in numbers))
stop.set()
thread.join()
