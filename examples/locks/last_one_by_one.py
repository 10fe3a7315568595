# /// script
# [tool.observed]
# runs = 5
# lines = ['^served: (?P<served>\d) of 2, failed: (?P<failed>\d)$']
# compare = ['served == 1', 'failed == 1']
# breaks = [['tickets = ["the last"]', 'tickets = ["the last", "one more"]'], ['failed.append(name)', 'pass']]
# [tool.observed.outcomes."both are served"]
# lines = ['^served: 2']
# [tool.observed.outcomes."one is served, the other is told `sold out`"]
# lines = ['^served: 1 of 2, failed: 0']
# [tool.observed.outcomes."one is served, the other fails with an IndexError"]
# lines = ['^served: 1 of 2, failed: 1']
# at_least = 5
# share = 1
# [tool.observed.exercise]
# lines = ['^served: 1 of 2, failed: 0$']
# [[tool.observed.exercise.choices]]
# says = "Only take, without a look; an `IndexError` means *sold out*, and is no failure"
# edits = [["    if not tickets:\n        return\n    both_looked.wait(10)\n", "    both_looked.wait(10)\n"], ["        failed.append(name)", "        pass"]]
# right = true
# because = "One step, and its error is the answer. That pop may be asked of an empty list is no fault."
# [[tool.observed.exercise.choices]]
# says = "A lock round the pop"
# edits = [["        served.append((name, tickets.pop()))", "        with lock:\n            served.append((name, tickets.pop()))"]]
# right = false
# because = "pop was one step before. The look and the pop are two."
# [[tool.observed.exercise.choices]]
# says = "One lock round the look and the pop"
# edits = [["    if not tickets:\n        return\n    both_looked.wait(10)\n    try:\n        served", "    with lock:\n      if not tickets:\n        return\n      try:\n        served"], ["    except IndexError:\n        failed", "      except IndexError:\n        failed"]]
# right = true
# because = "Now nobody can come between the look and the pop; the second finds it sold out."
# [[tool.observed.exercise.choices]]
# says = "Look with `len(tickets) > 0`, which is exact"
# edits = [["    if not tickets:", "    if not len(tickets) > 0:"]]
# right = false
# because = "Both looks were exact, and both were over when the first took the ticket."
# ///
"""Two callers, one ticket: each looks, and then takes."""
import threading

tickets = ["the last"]
lock, both_looked = threading.Lock(), threading.Barrier(2)
served, failed = [], []


def buy(name):
    if not tickets:
        return
    both_looked.wait(10)
    try:
        served.append((name, tickets.pop()))
    except IndexError:
        failed.append(name)


threads = [threading.Thread(target=buy, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"served: {len(served)} of 2, failed: {len(failed)}")
