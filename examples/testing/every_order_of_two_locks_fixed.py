# /// script
# [tool.observed]
# schedules = "accesses"
# runs = 2
# lines = [': (?P<orders>\d+) schedules, all there are$', '^    (?P<went>\d+) of \d+  nothing printed$']
# never = ['✗']
# compare = ['orders == 2', 'went == 2']
# breaks = [["def other():\n    with left:\n        with right", "def other():\n    with right:\n        with left"]]
# without = { "<3.13" = "the scheduler stands on _thread as it is since 3.13", "pypy3.11" = "it has no sys.monitoring" }
# ///
"""Two locks in one order: all the orders."""
import threading

left, right = threading.Lock(), threading.Lock()


def one():
    with left:
        with right:
            pass


def other():
    with left:
        with right:
            pass


if __name__ == "__main__":
    threads = [threading.Thread(target=work, name=work.__name__)
               for work in (one, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
