# /// script
# [tool.observed]
# runs = 2
# exit = 143
# lines = ['^job 3: saved$', '^main: 70 \+ 80, of 150$', '^worker: stopped$', '^main: told to end, times: 2$']
# order = [['job 3', 'worker: stopped', 'main: told to end']]
# never = ['job 4']
# breaks = [['    told.append(number)', '    sys.exit(128 + number)']]
# mutants = [[["    if told:\n        break", "    pass"]], [['"b"] += 5', '"b"] += 6']], [['stop.set()', 'pass'], ['stop.wait(9)', 'stop.wait(0.2)']], [['worker.join()', 'pass']], [['range(6)', 'range(3)']], [['    signal.raise_signal(signal.SIGTERM)  # at', '    pass  # at']]]
# [tool.observed.on."pypy3.11"]
# lines = ['^job 3: saved$', '^main: 70 \+ 80, of 150$', '^worker: stopped$', '^main: told to end, times: 1$']
# ///
"""The handler leaves a mark; main looks at it between two jobs."""
import signal
import sys
import threading


class Cache:
    def __del__(self):
        if job == 3:
            signal.raise_signal(signal.SIGTERM)  # at a bad moment


def note(number, frame):
    told.append(number)


def transfer():
    accounts["a"] -= 5
    if job == 3:
        signal.raise_signal(signal.SIGTERM)  # and at another
    accounts["b"] += 5


def work():
    if stop.wait(9):
        print("worker: stopped")


told, stop = [], threading.Event()
signal.signal(signal.SIGTERM, note)
accounts = {"a": 90, "b": 60}
worker = threading.Thread(target=work)
worker.start()
for job in range(6):
    cache = Cache()
    del cache
    transfer()
    print(f"job {job}: saved")
    if told:
        break
print(f"main: {accounts['a']} + {accounts['b']}, of 150")
stop.set()
worker.join()
if told:
    print("main: told to end, times:", len(told))
    sys.exit(128 + told[0])
