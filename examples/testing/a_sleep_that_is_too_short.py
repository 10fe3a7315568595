# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^sleep\(0\.2\), quick work: +(?P<quick>green|red)$', '^sleep\(0\.2\), slow work: +red$',
#   '^wait\(10\), quick work: +green$', '^wait\(10\), slow work: +green$',
#   '^wait\(0\.2\), no work: +red$',
# ]
# compare = ['elapsed < 6']
# breaks = [['told.wait(10)', 'time.sleep(0.1)']]
# mutants = [
#   [['told.wait(10)', 'time.sleep(3)']],
#   [['done.append("tea")', 'done.clear()']],
#   [['("sleep(0.2), slow work:", slept, 1)', '("sleep(0.2), slow work:", slept, 0)']],
#   [['("wait(0.2), no work:", waited_briefly, None)', '("wait(0.2), no work:", waited, 0)']],
#   [['("wait(10), quick work:", waited, 0)', '("wait(10), quick work:", waited_briefly, None)']],
# ]
# ///
"""A test that sleeps and one that waits, while the work takes longer."""
import threading
import time


def brew(takes, done, told):
    if takes is not None:
        time.sleep(takes)              # the machine is slow today
        done.append("tea")
        told.set()


def slept(told):
    time.sleep(0.2)


def waited(told):
    told.wait(10)                      # no longer than it takes


def waited_briefly(told):
    told.wait(0.2)


def test(what, how, takes):
    done, told = [], threading.Event()
    thread = threading.Thread(target=brew, args=(takes, done, told))
    thread.start()
    how(told)
    print(f"{what:23} {'green' if done == ['tea'] else 'red'}")
    thread.join()


test("sleep(0.2), quick work:", slept, 0)
test("sleep(0.2), slow work:", slept, 1)
test("wait(10), quick work:", waited, 0)
test("wait(10), slow work:", waited, 1)
test("wait(0.2), no work:", waited_briefly, None)
