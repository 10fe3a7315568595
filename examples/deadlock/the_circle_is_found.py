# /// script
# [tool.observed]
# lines = [
#   '^told first: (?P<told>ann waits for bob waits for ann|bob waits for ann waits for bob)$',
#   '^times told: (?P<times>\d+)$',
#   '^both were done, the balance is (?P<balance>\d+)$',
# ]
# compare = ['balance == 0', '1 <= times < 200']
# breaks = [['raise DeadlockError', 'str']]
# mutants = [[['balance[target] += 10', 'balance[target] += 11']]]
# deadline = 4
# ///
"""A lock that asks who waits for whom raises, where it would hang."""
import random
import threading
import time


class DeadlockError(Exception):
    pass


class WatchedLock:
    graph = threading.Lock()       # guards all that follows
    wants = {}                     # thread: the lock it waits for

    def __init__(self):
        self.lock, self.owner = threading.Lock(), None

    def __enter__(self):
        me = threading.current_thread()
        with self.graph:
            path, lock = [me.name], self
            while lock and lock.owner:
                path.append(lock.owner.name)
                if lock.owner is me:
                    raise DeadlockError(" waits for ".join(path))
                lock = self.wants.get(lock.owner)
            self.wants[me] = self
        self.lock.acquire()
        with self.graph:
            self.owner = me
            del self.wants[me]

    def __exit__(self, *error):
        with self.graph:
            self.owner = None
            self.lock.release()


def transfer(source, target):
    again = False
    while True:
        try:
            with lock[source]:
                if not again:
                    both_hold.wait(10)
                with lock[target]:
                    balance[source] -= 10
                    balance[target] += 10
                    return
        except DeadlockError as error:
            told.append(error)     # its first lock is free again
            again = True
        time.sleep(random.uniform(0, 0.02))


lock = {"ann": WatchedLock(), "bob": WatchedLock()}
balance = {"ann": 100, "bob": -100}
both_hold, told = threading.Barrier(2), []
threads = [threading.Thread(target=transfer, args=pair, name=pair[0])
           for pair in (("ann", "bob"), ("bob", "ann"))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("told first:", told[0])
print("times told:", len(told))
print("both were done, the balance is", sum(balance.values()))
