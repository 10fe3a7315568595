# /// script
# [tool.observed]
# schedules = "accesses"
# runs = 2
# exit = 1
# lines = [
#   'on Python \S+: (?P<orders>\d+) schedules, all there are$',
#   '^  ✗ (?P<lost>\d+) of \d+  exit status 1, AssertionError: 1$',
#   '^ +(?P<kept>\d+) of \d+  nothing printed$',
# ]
# order = [['1 \(work\).*tmp = counter', '> Thread-2 \(work\).*tmp = counter', '2 \(work\).*counter = tmp']]
# compare = ['orders == 6', 'lost == 4', 'kept == 2']
# breaks = [['range(2)', 'range(3)']]
# mutants = [[["    tmp = counter\n    counter = tmp + 1", "    with threading.Lock(): counter += 1"]]]
# without = { "<3.13" = "the scheduler stands on _thread as it is since 3.13", "pypy3.11" = "it has no sys.monitoring" }
# ///
"""Each of two threads reads a counter and writes it: all the orders."""
import threading

counter = 0


def work():
    global counter
    tmp = counter
    counter = tmp + 1


if __name__ == "__main__":
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counter == 2, counter
