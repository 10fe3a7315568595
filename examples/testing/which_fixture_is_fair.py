# /// script
# [tool.observed]
# runs = 2
# lines = ['^leaves one: +(green|red)$', '^ends soon: +(green|red)$']
# breaks = [['"green"', '"blue"']]
#
# [tool.observed.exercise]
# lines = ['^leaves one: +red$', '^ends soon: +green$']
# [[tool.observed.exercise.choices]]
# says = "Look only at threads that are no daemons"
# edits = [["set(threading.enumerate()) - before", "{t for t in threading.enumerate() if not t.daemon} - before"]]
# right = false
# because = "The one that is left is a daemon. It disturbs the next test no less."
# [[tool.observed.exercise.choices]]
# says = "Ask `threading.active_count() > 1`"
# edits = [["set(threading.enumerate()) - before", "threading.active_count() > 1"]]
# right = false
# because = "The thread that is about to end is counted too, and so is one that the test before left."
# [[tool.observed.exercise.choices]]
# says = "Join each new thread, with a bound, and then look"
# edits = [["    return set(threading.enumerate()) - before", "    for thread in set(threading.enumerate()) - before:\n        thread.join(1)\n    return set(threading.enumerate()) - before"]]
# right = true
# because = "Who is about to end gets the time to do so; who is not is named."
# ///
"""Which threads has the test left? One is about to end, one is not."""
import threading
import time

stop = threading.Event()


def leaves_one():
    threading.Thread(target=stop.wait, daemon=True).start()


def ends_soon():
    threading.Thread(target=time.sleep, args=(0.2,), name="soon").start()


def left_by(test):
    before = set(threading.enumerate())
    test()
    return set(threading.enumerate()) - before


print("leaves one:", "red" if left_by(leaves_one) else "green")
print("ends soon: ", "red" if left_by(ends_soon) else "green")
stop.set()
