# /// script
# [tool.observed]
# lines = [
#   '^both callers lock: +lost (?P<callers>\d+) of (?P<wanted>\d+)$',
#   '^one forgets: +lost (?P<forgets>\d+) of \d+$',
#   '^the method locks: +lost (?P<method>\d+) of \d+$',
# ]
# compare = ['callers == 0', 'method == 0']
# runs = 6
# deadline = 30
# breaks = [
#   ['Careful(), [plain] * 2', 'Account(), [plain] * 2'], ['Account(), [locking] * 2', 'Account(), [plain] * 2'],
#   ['[locking, plain]', '[locking] * 2'],
# ]
#
# [tool.observed.outcomes."updates are lost where one forgets"]
# never = ['forgets: +lost 0 of ']
# at_least = 1
# share = 0.9
#
# [tool.observed.outcomes."none is lost this time"]
#
# [tool.observed.on."pypy3.11".outcomes."updates are lost where one forgets"]
# never = ['forgets: +lost 0 of ']
#
# [tool.observed.on."pypy3.11".outcomes."none is lost this time"]
# ///
"""A lock that callers must remember, and a lock inside the method."""
import sys
import threading

TIMES = 500_000


def fee():
    return 1


class Account:
    def __init__(self):
        self.total, self.lock = 0, threading.Lock()

    def pay(self):
        self.total += fee()


class Careful(Account):
    def pay(self):
        with self.lock:
            self.total += fee()


def locking(account):
    for _ in range(TIMES):
        with account.lock:
            account.pay()


def plain(account):
    for _ in range(TIMES):
        account.pay()


sys.setswitchinterval(0.0005)       # more switches, more chances
for name, account, callers in [
        ("both callers lock:", Account(), [locking] * 2),
        ("one forgets:", Account(), [locking, plain]),
        ("the method locks:", Careful(), [plain] * 2)]:
    threads = [threading.Thread(target=caller, args=(account,))
               for caller in callers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wanted = len(callers) * TIMES
    print(f"{name:18} lost {wanted - account.total} of {wanted}")
