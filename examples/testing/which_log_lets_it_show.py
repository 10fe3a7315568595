# /// script
# [tool.observed]
# runs = 5
# lines = ['^red: (?P<red>\d+) of 5$']
# breaks = [['"red:"', '"green:"']]
#
# [tool.observed.exercise]
# compare = ['red > 0']
# [[tool.observed.exercise.choices]]
# says = "Append the text to a list, and print the list at the end"
# edits = [["    log.info(\"%s asks\", name)", "    notes.append(name + \" asks\")"], ["stock = 0", "stock = 0; notes = []"]]
# right = true
# because = "`list.append` takes no time to speak of, and makes nobody wait."
# [[tool.observed.exercise.choices]]
# says = "A handler of its own for each thread"
# edits = [["    log.info(", "    logs[name].info("], ["log.addHandler(SlowHandler())", "log.addHandler(SlowHandler())\nlogs = {}\nfor name in \"ab\":\n    logs[name] = logging.Logger(name)\n    logs[name].addHandler(SlowHandler())"]]
# right = true
# because = "Two handlers, two locks: both write at once, and both come to the gap at once, if a little later."
# [[tool.observed.exercise.choices]]
# says = "`print` to the slow place, under a lock, in place of `logging`"
# edits = [["    log.info(\"%s asks\", name)", "    with lock:\n        time.sleep(0.05)"], ["stock = 0", "stock = 0; lock = threading.Lock()"]]
# right = false
# because = "Another lock, the same queue in front of it."
# [[tool.observed.exercise.choices]]
# says = "Log twice: before the question and after it"
# edits = [["        time.sleep(0.01)", "        log.info(\"%s was answered\", name)\n        time.sleep(0.01)"]]
# right = true
# because = "The second line stands in the gap and holds it open. The place of a line decides whether it hides a race or shows it."
# ///
"""A log line that hides a race. With which change does it show again?"""
import logging
import threading
import time

stock = 0
log = logging.getLogger()


class SlowHandler(logging.Handler):
    def emit(self, record):
        time.sleep(0.05)


def sell(name, start):
    global stock
    start.wait(10)
    log.info("%s asks", name)
    if stock > 0:
        time.sleep(0.01)
        stock -= 1


def red():
    global stock
    stock, start = 1, threading.Barrier(2)
    threads = [threading.Thread(target=sell, args=(n, start)) for n in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return stock < 0


log.setLevel("INFO")
log.addHandler(SlowHandler())
print("red:", sum(red() for _ in range(5)), "of 5")
