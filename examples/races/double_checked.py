# /// script
# [tool.observed]
# lines = [
#   '^a check and no lock: +made (?P<checked>\d)$',
#   '^a check, then a lock: +made (?P<locked>\d)$',
#   '^a check, a lock, a check: +made (?P<twice>\d)$',
# ]
# compare = ['checked == 2', 'locked == 2', 'twice == 1']
# breaks = [['            if made:', '            if False:']]
# mutants = [
#   [['no_lock),', 'check_lock_check),']],
#   [['check_then_lock),', 'check_lock_check),']],
# ]
# ///
"""Make it on first use: a lock between two checks, or it is made twice."""
import threading

lock = threading.Lock()


def no_lock(made, both):
    if not made:
        both.wait(10)               # both have seen that nothing is there
        made.append("connection")


def check_then_lock(made, both):
    if not made:
        both.wait(10)
        with lock:
            made.append("connection")


def check_lock_check(made, both):
    if not made:
        both.wait(10)
        with lock:
            if made:
                return              # made while we waited for the lock
            made.append("connection")


for name, get in [("a check and no lock:", no_lock),
                  ("a check, then a lock:", check_then_lock),
                  ("a check, a lock, a check:", check_lock_check)]:
    made, both = [], threading.Barrier(2)
    threads = [threading.Thread(target=get, args=(made, both))
               for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{name:25} made {len(made)}")
