# /// script
# [tool.observed]
# lines = ['^rounds 100, tries (?P<tries>\d+), passed: ann (?P<ann>\d+), bob (?P<bob>\d+)$']
# compare = ['tries == 200', 'ann == 0', 'bob == 0']
# breaks = [['wants = True', 'wants = me == "ann"']]
# mutants = [[['wants = True', 'wants = me == "bob"']]]
# [tool.observed.exercise]
# compare = ['0 < ann < 100', '0 < bob < 100']
# [[tool.observed.exercise.choices]]
# says = "Both pause for a millisecond before they try again"
# edits = [["import threading\n", "import threading\nimport time\n"], ["        wants = True\n", "        wants = True\n        time.sleep(0.001)\n"]]
# right = false
# because = "Whoever waits as long as the other meets the other again."
# [[tool.observed.exercise.choices]]
# says = "Each throws a coin and may sit a round out"
# edits = [["import threading\n", "import random\nimport threading\n"], ["wants = True", "wants = random.random() < 0.5"]]
# right = true
# because = "In about half of the rounds just one of them tries, and passes."
# [[tool.observed.exercise.choices]]
# says = "Bob always lets Ann go first"
# edits = [["wants = True", "wants = me == \"ann\""]]
# right = false
# because = "Ann passes in each round. Bob never does: the livelock has become a starvation."
# [[tool.observed.exercise.choices]]
# says = "Wait a little for the second lock, before you step aside"
# edits = [["second.acquire(blocking=False)", "second.acquire(timeout=0.005)"]]
# right = false
# because = "The other holds it, and waits a little as well."
# ///
"""Both step aside at the same time, for ever: busy, and no further."""
import threading

left, right = threading.Lock(), threading.Lock()
step = threading.Barrier(2)        # two who go in step
tries, passed = [], []


def walk(me, first, second):
    for _ in range(100):
        wants = True
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
