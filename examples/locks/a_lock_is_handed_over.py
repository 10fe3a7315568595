# /// script
# [tool.observed]
# runs = 5
# lines = ['^Lock: +main takes it, a thread gives it back: done, free$', '^RLock: +main takes it, a thread gives it back: RuntimeError, taken$']
# breaks = [['("Lock: ", threading.Lock())', '("Lock: ", threading.RLock())']]
# mutants = [[['("RLock:", threading.RLock())', '("RLock:", threading.Lock())']]]
# ///
"""Main takes a lock, and another thread gives it back."""
import threading


def give_back(lock, results):
    try:
        lock.release()
        results.append("done")
    except RuntimeError:
        results.append("RuntimeError")


for name, lock in [("Lock: ", threading.Lock()),
                   ("RLock:", threading.RLock())]:
    results = []
    lock.acquire()
    thread = threading.Thread(target=give_back, args=(lock, results))
    thread.start()
    thread.join()
    thread = threading.Thread(
        target=lambda: results.append(lock.acquire(blocking=False)))
    thread.start()
    thread.join()
    said, free = results
    print(name, "main takes it, a thread gives it back:",
          f"{said}, {'free' if free else 'taken'}")
