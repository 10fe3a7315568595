# /// script
# [tool.observed]
# lines = [
#   '^a call in between: +lost (?P<call>\d+) of (?P<wanted>\d+)$',
#   '^a property: +lost (?P<property>\d+) of \d+$',
#   '^a call, and a lock each: +lost (?P<own>\d+) of \d+$',
# ]
# compare = ['call == 0', 'property == 0']
# runs = 6
# deadline = 30
# breaks = [['[threading.Lock()] * THREADS', '[threading.Lock() for _ in range(THREADS)]']]
# mutants = [[['"a call, and a lock each:", with_a_call, each_its_own', '"a call, and a lock each:", with_a_call, one_for_all']]]
#
# [tool.observed.outcomes."the lock that protects nothing loses updates"]
# never = ['each: +lost 0 of ']
# at_least = 1
# share = 0.9
#
# [tool.observed.outcomes."it loses none this time"]
#
# [tool.observed.on."pypy3.11".outcomes."the lock that protects nothing loses updates"]
# never = ['each: +lost 0 of ']
#
# [tool.observed.on."pypy3.11".outcomes."it loses none this time"]
# ///
"""One lock round the load and the store loses nothing; a lock each does."""
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


def with_a_call(account, lock):
    for _ in range(TIMES):
        with lock:
            account.total += fee()


def with_a_property(account, lock):
    for _ in range(TIMES):
        with lock:
            account.balance += 1


one_for_all = [threading.Lock()] * THREADS
each_its_own = [threading.Lock() for _ in range(THREADS)]
for name, work, locks in [
        ("a call in between:", with_a_call, one_for_all),
        ("a property:", with_a_property, one_for_all),
        ("a call, and a lock each:", with_a_call, each_its_own)]:
    account = Account()
    threads = [threading.Thread(target=work, args=(account, lock))
               for lock in locks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wanted = THREADS * TIMES
    print(f"{name:24} lost {wanted - account.total} of {wanted}")
