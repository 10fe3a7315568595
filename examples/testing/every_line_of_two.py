# /// script
# [tool.observed]
# schedules = "lines"
# runs = 2
# exit = 1
# lines = [
#   'on Python \S+: (?P<orders>\d+) schedules, all there are$',
#   '^  ✗ +(?P<lost>\d+) of \d+  exit status 1, AssertionError: 1$',
#   '^ +(?P<kept>\d+) of \d+  nothing printed$',
# ]
# compare = ['100 < orders < 1000']
# breaks = [['range(2)', 'range(3)']]
# without = { "<3.13" = "the scheduler stands on _thread as it is since 3.13", "pypy3.11" = "it has no sys.monitoring" }
# ///
"""The same two threads, stopped before each line."""
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
