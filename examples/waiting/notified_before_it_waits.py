# /// script
# [tool.observed]
# lines = [
#   '^main:   notified$',
#   '^waiter: wait\(0.5\) gave back False$',
# ]
# order = [['^main: ', '^waiter: ']]
# runs = 5
# breaks = [["notified.wait(10)\n", "None\n"], ["    with condition:\n        condition.notify()", "    time.sleep(0.2)\n    with condition:\n        condition.notify()"], ["import threading", "import threading, time"]]
# ///
"""A notify() that comes before the wait() is lost."""
import threading

condition = threading.Condition()
notified = threading.Event()
result = []


def waiter():
    notified.wait(10)
    with condition:
        result.append(condition.wait(0.5))


def main():
    thread = threading.Thread(target=waiter)
    thread.start()
    with condition:
        condition.notify()
    print("main:   notified")
    notified.set()
    thread.join()
    print("waiter: wait(0.5) gave back", result[0])


main()
