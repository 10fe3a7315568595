# /// script
# [tool.observed]
# lines = ['^Ann to Bob: gave up after 100 tries$', '^Bob to Ann: gave up after 100 tries$']
# never = ['done']
# breaks = [['import threading', 'import random, threading'], ['time.sleep(0.002)', 'source.release(); time.sleep(random.random() / 100); source.acquire()']]
# deadline = 15
# [tool.observed.exercise]
# lines = ['^Ann to Bob: done$', '^Bob to Ann: done$']
# [[tool.observed.exercise.choices]]
# says = "Sleep for a random while between two tries"
# edits = [["import threading\n", "import random\nimport threading\n"], ["        time.sleep(0.002)", "        time.sleep(random.uniform(0, 0.004))"]]
# right = false
# because = "Chance decides when they ask. What they ask for is held all the time."
# [[tool.observed.exercise.choices]]
# says = "Wait a little for the lock in each try: `target.acquire(timeout=0.002)`"
# edits = [["target.acquire(blocking=False)", "target.acquire(timeout=0.002)"]]
# right = false
# because = "It is the same question, asked a little longer."
# [[tool.observed.exercise.choices]]
# says = "Release the first lock, sleep for a random while, take it again"
# edits = [["import threading\n", "import random\nimport threading\n"], ["        time.sleep(0.002)", "        source.release()\n        time.sleep(random.uniform(0, 0.01))\n        source.acquire()"]]
# right = true
# because = "While one sleeps it holds nothing, and the other can have both."
# [[tool.observed.exercise.choices]]
# says = "Release the first lock and take it again at once, both in step"
# edits = [["        time.sleep(0.002)", "        step.wait(10)\n        source.release()\n        source.acquire()\n        step.wait(10)"], ["log = []", "log, step = [], threading.Barrier(2)"]]
# right = false
# because = "Both let go, and both have their first lock back before either asks again."
# ///
"""Whoever tries again, but keeps the first lock, tries in vain."""
import threading
import time

ann, bob = threading.Lock(), threading.Lock()
both_hold, both_done = threading.Barrier(2), threading.Barrier(2)
log = []


def transfer(way, source, target):
    tries = 1
    source.acquire()
    both_hold.wait(10)             # each has its first lock by now
    while not (got := target.acquire(blocking=False)) and tries < 100:
        tries += 1
        time.sleep(0.002)
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
