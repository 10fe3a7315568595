# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^main took it: True$',
#   '^half a second later: worker inside: False$',
#   '^main gives it back$',
#   '^worker inside: True, the lock is taken: True$',
#   '^worker gave it back, the lock is taken: False$',
# ]
# order = [['^main took it', '^half a second', '^main gives', '^worker inside', '^worker gave']]
# breaks = [['with lock:', 'if True:']]
# mutants = [
#   [['lock = threading.Lock()', 'import types; lock = types.SimpleNamespace(acquire=lambda: True, release=int, locked=lambda: False, __enter__=int)'], ['    with lock:', '    if True:']],
#   [['inside.wait(10)', 'inside.wait(0)']],
#   [['lock.acquire()', 'lock.acquire() and None']],
# ]
# ///
"""Who asks for a lock that is taken waits until it is given back."""
import threading

lock = threading.Lock()
asks, inside, leave = [threading.Event() for _ in range(3)]


def work():
    asks.set()
    with lock:                      # acquire() here ...
        inside.set()
        leave.wait(10)
                                    # ... and release() here


print("main took it:", lock.acquire())
worker = threading.Thread(target=work)
worker.start()
asks.wait(10)
print("half a second later: worker inside:", inside.wait(0.5))
print("main gives it back")
lock.release()
print("worker inside:", inside.wait(10), end=", ")
print("the lock is taken:", lock.locked())
leave.set()
worker.join()
print("worker gave it back, the lock is taken:", lock.locked())
