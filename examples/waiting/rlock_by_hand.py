# /// script
# [tool.observed]
# lines = [
#   '^RLock +ByHand +NoDepth +check$',
#   '^yes +yes +yes +its holder gets in again$',
#   '^yes +yes +\w+ +another does not$',
#   '^yes +yes +\w+ +nor may it release it$',
#   '^yes +yes +\w+ +released once: still held$',
#   '^yes +yes +\w+ +released twice: free$',
# ]
# runs = 5
# breaks = [['self.depth = 1', 'pass']]
# mutants = [[['self.depth += 1', 'self.depth += 2']]]
#
# [tool.observed.outcomes."released once: still held"]
# lines = ['NO +released once']
# never = ['NO +(another|nor|released twice)']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."released twice: free"]
# lines = ['NO +released twice']
#
# [tool.observed.outcomes."another does not get in"]
# lines = ['NO +another']
#
# [tool.observed.outcomes."none: the checks do not see it"]
# never = ['NO ']
# ///
"""An RLock made of a Lock, an owner and a count."""
import threading
from concurrent.futures import ThreadPoolExecutor
from side_by_side import side_by_side


class ByHand:
    def __init__(self):
        self.lock = threading.Lock()
        self.owner, self.depth = None, 0

    def acquire(self, blocking=True):
        me = threading.get_ident()
        if self.owner != me:  # nobody else writes my number here
            if not self.lock.acquire(blocking):
                return False
            self.owner = me
        self.depth += 1
        return True

    def release(self):
        if self.owner != threading.get_ident():
            raise RuntimeError("not yours")
        self.depth -= 1
        if self.depth == 0:
            self.owner = None
            self.lock.release()


class NoDepth(ByHand):
    def release(self):
        self.depth = 1
        super().release()


def checks(kind):
    lock = kind()

    def free():
        got = lock.acquire(False)
        if got:
            lock.release()
        return got

    def elsewhere(call):  # in another thread
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(call)

    first = lock.acquire(False)
    yield "its holder gets in again", first and lock.acquire(False)
    yield "another does not", not elsewhere(free).result()
    yield "nor may it release it", elsewhere(lock.release).exception()
    lock.release()
    yield "released once: still held", not elsewhere(free).result()
    try:
        lock.release()
    except RuntimeError:
        pass
    yield "released twice: free", elsewhere(free).result()


side_by_side(checks, threading.RLock, ByHand, NoDepth)
