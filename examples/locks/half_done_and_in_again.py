# /// script
# [tool.observed]
# runs = 5
# lines = ['^RLock: the report counts 170 of 200$', '^Lock: +the report cannot come in$', '^in the end: 200$']
# breaks = [["        said = report(lock)         # a callback, a log line, a property\n        balance[\"Bob\"] += 30", "        balance[\"Bob\"] += 30\n        said = report(lock)"], ['transfer(threading.RLock())', 'transfer(threading.Lock())']]
# mutants = [[['transfer(threading.Lock())', 'transfer(threading.RLock())']], [['balance["Bob"] += 30', 'balance["Bob"] += 20']]]
# [tool.observed.outcomes."with the RLock the report counts 200"]
# lines = ['^RLock: the report counts 200']
# [tool.observed.outcomes."with the RLock the report counts 170"]
# lines = ['^RLock: the report counts 170']
# at_least = 5
# share = 1
# [tool.observed.outcomes."with the RLock the report cannot come in"]
# lines = ['^RLock: the report cannot']
# ///
"""In the middle of a transfer a report asks for the lock."""
import threading

balance = {"Ann": 100, "Bob": 100}


def report(lock):
    if not lock.acquire(timeout=0.3):
        return "cannot come in"
    try:
        return f"counts {sum(balance.values())} of 200"
    finally:
        lock.release()


def transfer(lock):
    with lock:
        balance["Ann"] -= 30
        said = report(lock)         # a callback, a log line, a property
        balance["Bob"] += 30
    return said


print("RLock: the report", transfer(threading.RLock()))
print("Lock:  the report", transfer(threading.Lock()))
print("in the end:", sum(balance.values()))
