# /// script
# [tool.observed]
# lines = ['^Ann to Bob: done$', '^Bob to Ann: done$', '^backed off: (?P<times>\d+) times$']
# never = ['gave up']
# compare = ['1 <= times < 100']
# breaks = [['        source.release()          #', '        pass  #'], ['        source.acquire()', '        pass']]
# mutants = [[['both_hold.wait(10) ', 'pass  #'], ['one.start()', 'one.run()'], ['one.join()', 'pass']]]
# ///
"""Let go of the first, wait for a random while, then take both anew."""
import random
import threading
import time

ann, bob = threading.Lock(), threading.Lock()
both_hold, both_done = threading.Barrier(2), threading.Barrier(2)
log, backed_off = [], []


def transfer(way, source, target):
    tries = 1
    source.acquire()
    both_hold.wait(10)             # each has its first lock by now
    while not (got := target.acquire(blocking=False)) and tries < 100:
        tries += 1
        source.release()          # now the other can have both
        time.sleep(random.uniform(0, 0.01))
        source.acquire()
    backed_off.append(tries - 1)
    if got:
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
print("backed off:", sum(backed_off), "times")
