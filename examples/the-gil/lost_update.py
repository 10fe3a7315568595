# /// script
# [tool.observed]
# lines = [
#   '^a call in between: +lost (?P<call>\d+) of (?P<wanted>\d+)$',
#   '^a property: +lost (?P<property>\d+) of \d+$',
# ]
# runs = 12
# deadline = 30
# interpreters = ["3.8", "3.10", "3.11", "3.12"]
# breaks = [['account.total += fee()', 'account.total += 1'], ['account.balance += 1', 'account.total += 1']]
# mutants = [[['thread.start()', 'thread.start(); thread.join()']]]
#
# [tool.observed.outcomes."both lose updates"]
# never = [' lost 0 of ']
# at_least = 2
# share = 0.8
#
# [tool.observed.outcomes."one of them loses updates"]
# lines = [' lost [1-9]']
#
# [tool.observed.outcomes."neither loses one"]
#
# [tool.observed.on."3.13t".outcomes."updates are lost"]
# lines = [' lost [1-9]']
# at_least = 4
# share = 0.9
#
# [tool.observed.on."3.13t".outcomes."neither loses one"]
#
# [tool.observed.on."pypy3.11".outcomes."both lose updates"]
# never = [' lost 0 of ']
#
# [tool.observed.on."pypy3.11".outcomes."one of them loses updates"]
# lines = [' lost [1-9]']
#
# [tool.observed.on."pypy3.11".outcomes."neither loses one"]
# ///
"""A call between the load and the store: the GIL changes hands, updates go."""
import threading

THREADS, TIMES = 4, 600_000


class Account:
    def __init__(self):
        self.total = 0

    @property
    def balance(self):
        return self.total

    @balance.setter
    def balance(self, value):
        self.total = value


def fee():
    return 1


def with_a_call(account):
    for _ in range(TIMES):
        account.total += fee()      # load, call, add, store


def with_a_property(account):
    for _ in range(TIMES):
        account.balance += 1        # call, add, call


for name, work in [("a call in between:", with_a_call),
                   ("a property:", with_a_property)]:
    account = Account()
    threads = [threading.Thread(target=work, args=(account,))
               for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wanted = THREADS * TIMES
    print(f"{name:18} lost {wanted - account.total} of {wanted}")
