# /// script
# [tool.observed]
# lines = ['^gave up: (?P<errors>\d) of 2$', '^together they have (?P<sum>\d+) of 200$']
# compare = ['errors == 2', 'sum == 180']
# breaks = [['(bob, ann)', '(bob, Account())']]
# deadline = 15
# [tool.observed.exercise]
# compare = ['sum == 200']
# [[tool.observed.exercise.choices]]
# says = "Take the money only when both locks are there"
# edits = [["        source.balance -= 10\n        both_hold", "        both_hold"], ["            target.balance += 10", "            source.balance -= 10\n            target.balance += 10"]]
# right = true
# because = "Both give up as before, and nothing is half done."
# [[tool.observed.exercise.choices]]
# says = "Put the money back before the error is raised"
# edits = [["            raise TimeoutError", "            source.balance += 10\n            raise TimeoutError"]]
# right = true
# because = "The source's lock is still held there: nobody has seen the half."
# [[tool.observed.exercise.choices]]
# says = "Wait longer: `timeout=1`"
# edits = [["timeout=0.3", "timeout=1"]]
# right = false
# because = "The circle lasts as long as they wait, and then the same is lost."
# [[tool.observed.exercise.choices]]
# says = "Release the first lock in a `finally` of its own"
# edits = [["    with source.lock:\n", "    source.lock.acquire()\n    try:\n"], ["            target.lock.release()", "            target.lock.release()\n    finally:\n        source.lock.release()"]]
# right = false
# because = "`with` does that already. The lock comes free; the money does not come back."
# ///
"""A timeout turns a hang into an error, in the middle of a change."""
import threading


class Account:
    def __init__(self):
        self.balance, self.lock = 100, threading.Lock()


def transfer(source, target):
    with source.lock:
        source.balance -= 10
        both_hold.wait(10)         # each is in the middle by now
        got = target.lock.acquire(timeout=0.3)
        both_asked.wait(10)        # nobody lets go before both asked
        if not got:
            raise TimeoutError("the second lock did not come")
        try:
            target.balance += 10
        finally:
            target.lock.release()


def work(source, target):
    try:
        transfer(source, target)
    except TimeoutError as error:
        errors.append(error)


both_hold, both_asked = threading.Barrier(2), threading.Barrier(2)
ann, bob = Account(), Account()
errors = []
threads = [threading.Thread(target=work, args=pair)
           for pair in ((ann, bob), (bob, ann))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"gave up: {len(errors)} of 2")
print(f"together they have {ann.balance + bob.balance} of 200")
