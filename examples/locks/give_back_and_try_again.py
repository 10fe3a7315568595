# /// script
# [tool.observed]
# runs = 5
# lines = ['^patient: +both, after giving back (?P<patient>\d+) times$', '^impatient: both, after giving back (?P<impatient>\d+) times$']
# compare = ['patient == 0', '1 <= impatient <= 20']
# breaks = [["        given_back += 1             # `with`", "        given_back += 0             # `with`"]]
# mutants = [[["ann, bob, 10", "ann, bob, 0.01"], ["bob, ann, 0.1", "bob, ann, 5"]], [["bob, ann, 0.1", "ann, bob, 0.1"], ["met.wait(10)", "pass"]]]
# ///
"""Opposite order, with a timeout: who is late gives back its lock."""
import threading
import time

ann, bob = threading.Lock(), threading.Lock()
met = threading.Barrier(2)


def take_both(first, second, patience):
    given_back = 0
    while True:
        with first:
            if given_back == 0:
                met.wait(10)        # each has its first lock now
            if second.acquire(timeout=patience):
                second.release()    # had both: the work is done here
                return given_back
        given_back += 1             # `with` gave back the first
        time.sleep(0.05)            # the other's turn


results = {}


def work(name, *how):
    results[name] = take_both(*how)


jobs = [("patient:  ", ann, bob, 10), ("impatient:", bob, ann, 0.1)]
threads = [threading.Thread(target=work, args=job) for job in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for name, *_ in jobs:
    print(name, "both, after giving back", results[name], "times")
