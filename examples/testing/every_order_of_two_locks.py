# /// script
# [tool.observed]
# schedules = "accesses"
# runs = 2
# exit = 1
# lines = [
#   ': (?P<orders>\d+) schedules, all there are$',
#   '^  ✗ (?P<stuck>\d+) of \d+  deadlock$',
#   '^    (?P<went>\d+) of \d+  nothing printed$',
#   '^    one waits in line \d+, for right, held by other$',
#   '^    other waits in line \d+, for left, held by one$',
#   '^    a circle: one → other → one$',
# ]
# compare = ['orders == 4', 'stuck == 2', 'went == 2']
# breaks = [["with right:\n        with left", "with left:\n        with right"]]
# mutants = [[['(one, other)', '(one, other, one)']]]
# without = { "<3.13" = "the scheduler stands on _thread as it is since 3.13", "pypy3.11" = "it has no sys.monitoring" }
# ///
"""Two locks in opposite order: all the orders."""
import threading

left, right = threading.Lock(), threading.Lock()


def one():
    with left:
        with right:
            pass


def other():
    with right:
        with left:
            pass


if __name__ == "__main__":
    threads = [threading.Thread(target=work, name=work.__name__)
               for work in (one, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
