# /// script
# [tool.observed]
# lines = [
#   '^at the end of a function: lock free: True$',
#   '^in a locked section: +lock free: False$',
#   '^in the thread that holds it: True$',
# ]
# breaks = [['    with lock:', '    if True:']]
# [tool.observed.on."pypy3.11"]
# lines = [
#   '^at the end of a function: lock free: False$',
#   '^in a locked section: +lock free: False$',
#   '^in the thread that holds it: True$',
# ]
# ///
"""A `__del__` runs where an object dies: inside a locked section too."""
import gc
import threading

lock = threading.Lock()
owner, seen = [], []


class Connection:
    def __init__(self, where, in_a_circle):
        self.where = where
        self.myself = self if in_a_circle else None

    def __del__(self):
        got = lock.acquire(timeout=0.3)         # would wait for ever
        if got:
            lock.release()
        seen.append(f"{self.where} lock free: {got}")
        owner.append(threading.get_ident())


def dies_at_the_end():
    Connection("at the end of a function:", in_a_circle=False)


def dies_whenever_the_collector_comes():
    Connection("in a locked section:     ", in_a_circle=True)
    with lock:
        gc.collect()               # it comes unasked as well


dies_at_the_end()
dies_whenever_the_collector_comes()
print(*seen, sep="\n")
print("in the thread that holds it:",
      owner[-1] == threading.get_ident())
