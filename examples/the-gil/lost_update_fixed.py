# /// script
# [tool.observed]
# lines = [
#   '^a call in between: +lost (?P<call>\d+) of (?P<wanted>\d+)$',
#   '^a property: +lost (?P<property>\d+) of \d+$',
# ]
# compare = ['call == 0', 'property == 0']
# runs = 5
# interpreters = ["3.9", "3.13", "3.13t"]
# breaks = [['with account.lock:', 'with threading.Lock():'], ['100_000', '600_000']]
# ///
"""One lock round the load and the store: nothing is lost."""
import threading

THREADS, TIMES = 4, 100_000


class Account:
    def __init__(self):
        self.total = 0
        self.lock = threading.Lock()

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
        with account.lock:
            account.total += fee()


def with_a_property(account):
    for _ in range(TIMES):
        with account.lock:
            account.balance += 1


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
