# /// script
# [tool.observed]
# alone = true
# loopback = true
# deadline = 30
# lines = [
#   '^seen from inside: +median slice (?P<inside>[\d.]+) ms, (?P<held_inside>[\d.]+) % of the time$',
#   '^seen from outside: +median slice (?P<outside>[\d.]+) ms, (?P<held_outside>[\d.]+) % of the time$',
# ]
# control = ['4 < inside < 8']
# compare = ['-1.5 < outside - inside', 'outside - inside < 1.5', '80 < held_outside <= 101', '90 < held_inside <= 101']
# interpreters = ["3.15"]
# without = { "<3.15" = "profiling.sampling came with 3.15" }
# breaks = [['"Has GIL"', '"Waiting for GIL"']]
# mutants = [
#   [['/ 1000 for marker', '/ 2000 for marker']],
#   [['/ 1000 for marker', '/ 500 for marker']],
#   [['report("seen from inside:", slices, 2)', 'report("seen from inside:", slices[::2], 2)']],
#   [['name[marker] == "Has GIL"', 'name[marker] == "No GIL"']]]
# ///
"""One program, two records of its GIL: its own, and the profiler's."""
import json
import statistics
import subprocess
import sys
import threading
import time

now = time.perf_counter


def burn(barrier, end, slices):
    barrier.wait()
    begun = last = now()
    while last < end:
        look = now()
        if look - last > 0.0005:        # I did not run
            slices.append(last - begun)
            begun = look
        last = look


def report(who, slices, seconds):
    print(f"{who:18} median slice {1000 * statistics.median(slices):.2f} ms,"
          f" {100 * sum(slices) / seconds:.0f} % of the time")


if sys.argv[1:]:
    barrier, slices, end = threading.Barrier(2), [], now() + 2
    threads = [threading.Thread(target=burn, args=(barrier, end, slices))
               for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report("seen from inside:", slices, 2)
else:
    profiler = ["-m", "profiling.sampling", "run", "-a", "--gecko",
                "-o", "gil.json", __file__, "burn"]
    done = subprocess.run([sys.executable, *profiler],
                          capture_output=True, text=True)
    print(*(line for line in done.stdout.splitlines() if "inside" in line))
    with open("gil.json") as file:
        profile = json.load(file)
    words, held = profile["shared"]["stringArray"], []
    for thread in profile["threads"]:
        markers = thread["markers"]
        name = [words[index] for index in markers["name"]]
        held += [(markers["endTime"][marker] - markers["startTime"][marker])
                 / 1000 for marker in range(markers["length"])
                 if name[marker] == "Has GIL"]
    report("seen from outside:", held, 2)
