# /// script
# [tool.observed]
# runs = 3
# exit = 1
# lines = ['^Ann to Bob: holds Ann, wants Bob$', '^Bob to Ann: holds Bob, wants Ann$']
# never = ['done']
# stderr = ['^Timeout \(0:00:01\)!$', 'in transfer$', 'in join$']
# compare = ['count("in transfer$") == 2', 'cpu < 0.5']
# breaks = [['args=(bob, ann)', 'args=(ann, bob)']]
# mutants = [
#   [['import time', 'import time; all(iter(lambda: time.process_time() < 0.6, False))']],
# ]
# ///
"""Two threads take the same two locks in opposite order: neither goes on."""
import faulthandler
import threading
import time


class Account:
    def __init__(self, name):
        self.name = name
        self.balance = 100
        self.lock = threading.Lock()


def transfer(source, target):
    way = f"{source.name} to {target.name}"
    with source.lock:
        print(f"{way}: holds {source.name}, wants {target.name}")
        time.sleep(0.2)
        with target.lock:
            source.balance -= 10
            target.balance += 10
            print(f"{way}: done")


# A watchdog: after one second, show where every thread is, and exit(1).
faulthandler.dump_traceback_later(1, exit=True)

ann, bob = Account("Ann"), Account("Bob")
one = threading.Thread(target=transfer, args=(ann, bob))
two = threading.Thread(target=transfer, args=(bob, ann))
one.start()
time.sleep(0.05)
two.start()
one.join()
two.join()
