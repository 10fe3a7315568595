# /// script
# [tool.observed]
# schedules = "accesses"
# runs = 2
# lines = [': (?P<orders>\d+) schedules, all there are$', '^ +(?P<kept>\d+) of \d+  nothing printed$']
# never = ['✗']
# without = { "<3.13" = "the scheduler stands on _thread as it is since 3.13", "pypy3.11" = "it has no sys.monitoring" }
# compare = ['orders == 2', 'kept == 2']
# breaks = [['with lock', 'with threading.Lock()']]
#
# [tool.observed.exercise]
# lines = ['all there are']
# never = ['✗', 'a sample']
# since = "3.13"
#
# [[tool.observed.exercise.choices]]
# says = "Hold `lock` for both lines"
# edits = []
# right = true
# because = "Nobody comes between what is read and what is written. No schedule is left that fails."
#
# [[tool.observed.exercise.choices]]
# says = "Hold `lock` only while writing"
# edits = [["    with lock:\n        tmp = counter\n", "    tmp = counter\n    with lock:\n"]]
# right = false
# because = "What it writes was read before, while the other one was free to write."
#
# [[tool.observed.exercise.choices]]
# says = "Give each thread a lock of its own"
# edits = [["with lock", "with threading.Lock()"]]
# right = false
# because = "A lock that nobody else takes stops nobody."
#
# [[tool.observed.exercise.choices]]
# says = "Write it in one line: `counter += 1`"
# edits = [["    with lock:\n        tmp = counter\n        counter = tmp + 1", "    counter += 1"]]
# right = false
# because = "One line is still a read and a write, and the search stops a thread between them."
# ///
"""The same under a lock: all the orders."""
import threading

counter = 0
lock = threading.Lock()


def work():
    global counter
    with lock:
        tmp = counter
        counter = tmp + 1


if __name__ == "__main__":
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counter == 2, counter
