# /// script
# [tool.observed]
# lines = ['^rounds 100, tries (?P<tries>\d+), passed: ann (?P<ann>\d+), bob (?P<bob>\d+)$']
# compare = ['50 < tries < 150', '0 < ann < 70', '0 < bob < 70']
# breaks = [['random.random() < 0.5', 'random.random() < 2']]
# mutants = [[['random.random() < 0.5', '(me == "ann")']], [['random.random() < 0.5', '(me == "bob")']]]
# ///
"""A coin for each breaks the step: both pass, in less than all rounds."""
import random
import threading

left, right = threading.Lock(), threading.Lock()
step = threading.Barrier(2)        # two who go in step
tries, passed = [], []


def walk(me, first, second):
    for _ in range(100):
        wants = random.random() < 0.5     # a coin each
        if wants:
            first.acquire()
            tries.append(me)
        step.wait(10)
        got = wants and second.acquire(blocking=False)
        step.wait(10)              # "after you!"
        if got:
            passed.append(me)
            second.release()
        if wants:
            first.release()


ann = threading.Thread(target=walk, args=("ann", left, right))
bob = threading.Thread(target=walk, args=("bob", right, left))
ann.start()
bob.start()
ann.join()
bob.join()
print(f"rounds 100, tries {len(tries)}, passed:",
      f"ann {passed.count('ann')}, bob {passed.count('bob')}")
