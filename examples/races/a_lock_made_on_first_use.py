# /// script
# [tool.observed]
# lines = ['^at once in the lock: (?P<inside>\d)$']
# compare = ['inside == 2']
# deadline = 15
# breaks = [['return threading.Lock()', 'return one']]
#
# [tool.observed.outcomes."two are inside at once"]
# lines = ['lock: 2$']
#
# [tool.observed.outcomes."one at a time"]
# lines = ['lock: 1$']
#
# [tool.observed.on."<3.12"]
# compare = ['inside == 1']
#
# [tool.observed.on."pypy3.11"]
# compare = ['inside == 1']
# ///
"""A lock that is made by whoever needs it first."""
import functools
import threading

one, first_use = threading.Lock(), threading.Barrier(2)
inside, both = [], threading.Barrier(2)


def meet(barrier):
    try:
        barrier.wait(1.5)
        return True
    except threading.BrokenBarrierError:
        return False


class Account:
    @functools.cached_property
    def lock(self):
        meet(first_use)             # both may come this far
        return threading.Lock()

    def change(self):
        with self.lock:
            inside.append(meet(both))


account = Account()
threads = [threading.Thread(target=account.change) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("at once in the lock:", 2 if all(inside) else 1)
