# /// script
# [tool.observed]
# runs = 2
# lines = ['^write, lock; then lock, read: unordered: 0$', '^lock, read; then write, lock: unordered: 1$']
# breaks = [['hb.Shared(0), hb.Lock()', 'hb.Shared(0), threading.Lock()']]
# mutants = [[['n.set(1)', 'n.get()']]]
#
# [tool.observed.outcomes."in the first"]
# lines = ['^write, lock; .* [1-9]$', '^lock, read; .* 0$']
# [tool.observed.outcomes."in the second"]
# lines = ['^write, lock; .* 0$', '^lock, read; .* [1-9]$']
# [tool.observed.outcomes."in both"]
# lines = ['^write, lock; .* [1-9]$', '^lock, read; .* [1-9]$']
# [tool.observed.outcomes."in neither"]
# lines = ['^write, lock; .* 0$', '^lock, read; .* 0$']
# ///
"""A lock for something else orders two accesses, in one of two orders."""
import threading

import happens_before as hb


def run(first):
    def writer():
        turn["writer"].wait(10)
        n.set(1)                   # n has no lock
        with lock:                 # for the log, say
            pass
        turn["reader"].set()

    def reader():
        turn["reader"].wait(10)
        with lock:
            pass
        n.get()
        turn["writer"].set()

    n, lock = hb.Shared(0), hb.Lock()
    turn = {"writer": threading.Event(), "reader": threading.Event()}
    hb.found.clear()
    threads = [hb.Thread(target=writer), hb.Thread(target=reader)]
    for thread in threads:
        thread.start()
    turn[first].set()
    for thread in threads:
        thread.join()
    return f"unordered: {len(hb.found)}"


print("write, lock; then lock, read:", run("writer"))
print("lock, read; then write, lock:", run("reader"))
