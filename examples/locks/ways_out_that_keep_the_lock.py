# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^the last line +acquire and release: free +with: free *$',
#   '^return +acquire and release: taken +with: free *$',
#   '^break +acquire and release: taken +with: free *$',
#   '^an exception +acquire and release: taken +with: free *$',
# ]
# breaks = [["        with lock:\n", "        lock.acquire()\n        if True:\n"]]
# mutants = [[["        lock.release()", "        pass"]], [["        lock.acquire()\n        if way == \"return\":\n            return\n", "        if way == \"return\":\n            return\n        lock.acquire()\n"]], [["        lock.acquire()\n", ""], ["        lock.release()\n", "        pass\n"]]]
# ///
"""Four ways out of a locked stretch, by hand and by `with`."""
import threading

WAYS = ["the last line", "return", "break", "an exception"]


def by_hand(lock, way):
    for _ in range(1):
        lock.acquire()
        if way == "return":
            return
        if way == "break":
            break
        if way == "an exception":
            raise OSError
        lock.release()


def by_with(lock, way):
    for _ in range(1):
        with lock:
            if way == "return":
                return
            if way == "break":
                break
            if way == "an exception":
                raise OSError


threading.excepthook = lambda args: None
for way in WAYS:
    print(f"{way:14}", end="")
    for name, work in [("acquire and release:", by_hand),
                       ("with:", by_with)]:
        lock = threading.Lock()
        thread = threading.Thread(target=work, args=(lock, way))
        thread.start()
        thread.join()
        state = "taken " if lock.locked() else "free  "
        print(f" {name}", state, end="")
    print()
