# /// script
# [tool.observed]
# schedules = "accesses"
# runs = 2
# exit = 1
# lines = [
#   ': (?P<orders>\d+) schedules, all there are$',
#   '^  ✗ +(?P<stuck>\d+) of \d+  deadlock$',
#   '^ +(?P<went>\d+) of \d+  nothing printed$',
#   '^    waiter waits in line \d+, in Condition.wait\(\)$',
#   '^    the notify of setter in line \d+ found nobody waiting$',
# ]
# compare = ['went > stuck']
# breaks = [['condition.wait()', 'condition.wait(1)']]
# mutants = [[["condition.notify()", "pass"]]]
# without = { "<3.13" = "the scheduler stands on _thread as it is since 3.13", "pypy3.11" = "it has no sys.monitoring" }
# ///
"""It looks at the fact before it takes the lock: all the orders."""
import threading

ready = False
condition = threading.Condition()


def waiter():
    if not ready:
        with condition:
            condition.wait()


def setter():
    global ready
    ready = True
    with condition:
        condition.notify()


if __name__ == "__main__":
    threads = [threading.Thread(target=work, name=work.__name__)
               for work in (waiter, setter)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
