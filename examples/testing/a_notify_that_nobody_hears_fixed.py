# /// script
# [tool.observed]
# schedules = "accesses"
# runs = 2
# lines = [': (?P<orders>\d+) schedules, all there are$', '^ +(?P<went>\d+) of \d+  nothing printed$']
# never = ['✗']
# compare = ['orders == went']
# breaks = [["    with condition:\n        while not ready:\n", "    while not ready:\n        with condition:\n"]]
# without = { "<3.13" = "the scheduler stands on _thread as it is since 3.13", "pypy3.11" = "it has no sys.monitoring" }
#
# [tool.observed.exercise]
# lines = ['all there are$']
# never = ['✗']
# since = "3.13"
#
# [[tool.observed.exercise.choices]]
# says = "It looks under the lock, again and again"
# edits = []
# right = true
# because = "Between the look and the wait nobody can take the lock, and so nobody can notify."
#
# [[tool.observed.exercise.choices]]
# says = "It looks again and again, and takes the lock only to wait"
# edits = [["    with condition:\n        while not ready:\n", "    while not ready:\n        with condition:\n"]]
# right = false
# because = "Before it has the lock the other one can set and notify; then it waits for nothing."
#
# [[tool.observed.exercise.choices]]
# says = "It looks under the lock, but the other one sets the fact without it, and notifies"
# edits = [["    with condition:\n        ready = True\n", "    ready = True\n    with condition:\n"]]
# right = true
# because = "The notify alone needs the lock here: who looks under it either sees the fact, or waits before the notify can come."
#
# [[tool.observed.exercise.choices]]
# says = "As it is, but nobody notifies: the fact is set"
# edits = [["        condition.notify()\n", ""]]
# right = false
# because = "A wait does not look by itself: it is woken by a notify, or by its timeout."
# ///
"""It looks at the fact under the lock: all the orders."""
import threading

ready = False
condition = threading.Condition()


def waiter():
    with condition:
        while not ready:
            condition.wait()


def setter():
    global ready
    with condition:
        ready = True
        condition.notify()


if __name__ == "__main__":
    threads = [threading.Thread(target=work, name=work.__name__)
               for work in (waiter, setter)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
