# /// script
# [tool.observed]
# runs = 10
# lines = ['^got the second lock: (?P<first>True|False) (?P<second>True|False)$']
# breaks = [['args=(bob, ann)', 'args=(threading.Lock(), ann)']]
# [tool.observed.outcomes."neither gets its second lock"]
# at_least = 10
# share = 1.0
# lines = ['^got the second lock: False False$']
# [tool.observed.outcomes."one of them gets it"]
# lines = ['^got the second lock: (True False|False True)$']
# [tool.observed.outcomes."both get it"]
# lines = ['^got the second lock: True True$']
# ///
"""A barrier between the two locks closes the circle in every run."""
import threading

ann, bob = threading.Lock(), threading.Lock()
both_hold = threading.Barrier(2)
both_asked = threading.Barrier(2)
answers = []


def transfer(source, target):
    with source:
        both_hold.wait(10)         # each has its first lock by now
        got = target.acquire(timeout=0.3)
        answers.append(got)
        both_asked.wait(10)        # nobody lets go before both asked
        if got:
            target.release()


one = threading.Thread(target=transfer, args=(ann, bob))
two = threading.Thread(target=transfer, args=(bob, ann))
one.start()
two.start()
one.join()
two.join()
print("got the second lock:", *answers)
