# /// script
# [tool.observed]
# deadline = 8
# runs = 3
# exit = 1
# lines = ['^deposit has the lock$', '^balance wants the lock$']
# never = ['^balance has', '^done']
# stderr = ['^Timeout \(0:00:01\)!$', 'in balance$', 'in deposit$']
# compare = ['cpu < 0.5']
# breaks = [['threading.Lock()', 'threading.RLock()'], ['        return balance()', "        pass\n    return balance()"]]
# mutants = [
#   [["import threading\n", "import threading\nimport time; all(iter(lambda: time.process_time() < 0.6, False))\n"]],
# ]
# [tool.observed.outcomes."it prints 10"]
# lines = ['^done: 10']
# exit = 0
# [tool.observed.outcomes."it stands still"]
# never = ['^done']
# exit = 1
# at_least = 3
# share = 1
# [tool.observed.exercise]
# lines = ['^done: 10$']
# exit = 0
# [[tool.observed.exercise.choices]]
# says = "`lock = threading.RLock()`"
# edits = [['threading.Lock()', 'threading.RLock()']]
# right = true
# because = "An RLock knows its owner and lets it in again."
# [[tool.observed.exercise.choices]]
# says = "Call `balance()` after the `with` block"
# edits = [["        total += amount\n        return balance()", "        total += amount\n    return balance()"]]
# right = true
# because = "The lock is free when `balance` asks. But between the two another thread may come in: what is returned need not be this deposit's."
# [[tool.observed.exercise.choices]]
# says = "Call `deposit` in a thread of its own"
# edits = [['print("done:", deposit(10))', 'threading.Thread(target=lambda: print("done:", deposit(10))).start()']]
# right = false
# because = "It is still one thread that takes the lock twice: another one than before."
# [[tool.observed.exercise.choices]]
# says = "Ask first: `while lock.locked(): pass`, then `with lock:`"
# edits = [['    print("balance wants the lock")', "    print(\"balance wants the lock\")\n    while lock.locked():\n        pass"]]
# right = false
# because = "The lock will be free when this thread leaves `deposit`, and it does not come to that. Now it waits and keeps a core busy."
# ///
"""deposit takes the lock, and calls balance, which takes it as well."""
import faulthandler
import threading

faulthandler.dump_traceback_later(1, exit=True)     # the watchdog
lock = threading.Lock()
total = 0


def balance():
    print("balance wants the lock")
    with lock:
        print("balance has the lock")
        return total


def deposit(amount):
    global total
    with lock:
        print("deposit has the lock")
        total += amount
        return balance()


print("done:", deposit(10))
