# /// script
# [tool.observed]
# lines = ['^Ann to Bob: gave up after 100 tries$', '^Bob to Ann: gave up after 100 tries$']
# never = ['done']
# breaks = [['time.sleep(0.002)', 'source.release(); time.sleep(random.random() / 100); source.acquire()']]
# ///
"""Whoever tries again, but keeps the first lock, tries in vain."""
import random
import threading
import time

ann, bob = threading.Lock(), threading.Lock()
both_hold, both_done = threading.Barrier(2), threading.Barrier(2)
log = []


def transfer(way, source, target):
    tries = 1
    source.acquire()
    both_hold.wait(10)             # each has its first lock by now
    while tries < 100 and not target.acquire(blocking=False):
        tries += 1
        time.sleep(0.002)
    if tries < 100:
        log.append(f"{way}: done")
        target.release()
    else:
        log.append(f"{way}: gave up after {tries} tries")
        both_done.wait(10)         # it keeps the first lock till then
    source.release()


one = threading.Thread(target=transfer, args=("Ann to Bob", ann, bob))
two = threading.Thread(target=transfer, args=("Bob to Ann", bob, ann))
one.start()
two.start()
one.join()
two.join()
print(*log, sep="\n")
