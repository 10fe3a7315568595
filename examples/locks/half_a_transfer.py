# /// script
# [tool.observed]
# runs = 5
# lines = ['^the auditor comes in, and counts (?P<counted>\d+)$', '^in the end there are (?P<end>\d+)$']
# compare = ['counted == 170', 'end == 200']
# breaks = [["    with lock:\n        balance[\"Ann\"] -= 30\n    half_done.set()\n    go_on.wait(10)                  # the gap between the two lines\n    with lock:\n        balance[\"Bob\"] += 30", "    with lock:\n        balance[\"Ann\"] -= 30\n        half_done.set()\n        go_on.wait(10)\n        balance[\"Bob\"] += 30"], ['"] += 30', '"] += 40'], ['"] -= 30', '"] -= 20']]
# [tool.observed.outcomes."the auditor counts 200"]
# lines = ['counts 200$']
# [tool.observed.outcomes."the auditor counts 170"]
# lines = ['counts 170$']
# at_least = 5
# share = 1
# [tool.observed.outcomes."the auditor cannot come in"]
# lines = ['cannot come in']
# [tool.observed.exercise]
# never = ['counts 170', 'counts 230']
# lines = ['^in the end there are 200$']
# [[tool.observed.exercise.choices]]
# says = "One `with lock:` round both lines of the transfer"
# edits = [["    half_done.set()\n    go_on.wait(10)                  # the gap between the two lines\n    with lock:\n        balance", "        half_done.set()\n        go_on.wait(10)\n        balance"]]
# right = true
# because = "The sum is wrong only between the two lines, and there the auditor cannot come in any more."
# [[tool.observed.exercise.choices]]
# says = "A lock for Ann and another for Bob"
# edits = [["    with lock:\n        balance[\"Bob\"]", "    with threading.Lock():\n        balance[\"Bob\"]"]]
# right = false
# because = "Both lines were locked already. It is the stretch between them that is open."
# [[tool.observed.exercise.choices]]
# says = "First give to Bob, then take from Ann"
# edits = [["\"Ann\"] -= 30", "\"Bob\"] += 30"], ["\"Bob\"] += 30\n\n", "\"Ann\"] -= 30\n\n"]]
# right = false
# because = "Now the auditor counts 230: the sum is wrong in between, whichever line comes first."
# [[tool.observed.exercise.choices]]
# says = "Let the auditor hold the lock twice as long"
# edits = [["    lock.release()", "    threading.Event().wait(0.1)\n    lock.release()"]]
# right = false
# because = "What is counted was wrong when the auditor came in."
# ///
"""Each line has its lock. In between an auditor counts."""
import threading

lock = threading.Lock()
balance = {"Ann": 100, "Bob": 100}
half_done, go_on = threading.Event(), threading.Event()


def transfer():
    with lock:
        balance["Ann"] -= 30
    half_done.set()
    go_on.wait(10)                  # the gap between the two lines
    with lock:
        balance["Bob"] += 30


thread = threading.Thread(target=transfer)
thread.start()
half_done.wait(10)
if lock.acquire(timeout=0.3):       # the auditor's turn
    print("the auditor comes in, and counts", sum(balance.values()))
    lock.release()
else:
    print("the auditor cannot come in")
go_on.set()
thread.join()
print("in the end there are", sum(balance.values()))
