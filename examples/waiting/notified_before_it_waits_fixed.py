# /// script
# [tool.observed]
# lines = [
#   '^main:   notified$',
#   '^waiter: the parcel is here: True, after 0 waits$',
#   '^with no parcel left: False, after 1 waits$',
# ]
# runs = 5
# breaks = [['parcels.append("book")', 'pass']]
# mutants = [[['while not parcels', 'while not waits']], [['run(leave=False)', 'run(leave=True)']], [['run(leave=True)', 'run(leave=False)']]]
# ///
"""The fact is remembered, where the notify() is not."""
import threading


def run(leave):
    condition, notified = threading.Condition(), threading.Event()
    parcels, waits = [], []

    def waiter():
        notified.wait(10)
        with condition:
            while not parcels:
                waits.append(condition.wait(0.5))
                if not waits[-1]:
                    break

    thread = threading.Thread(target=waiter)
    thread.start()
    with condition:
        if leave:
            parcels.append("book")
        condition.notify()
    notified.set()
    thread.join()
    return f"{bool(parcels)}, after {len(waits)} waits"


with_parcel = run(leave=True)
print("main:   notified")
print("waiter: the parcel is here:", with_parcel)
print("with no parcel left:", run(leave=False))
