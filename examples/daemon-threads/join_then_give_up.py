# /// script
# [tool.observed]
# timeline = true
# lines = ['^patient: ended$', '^stubborn: still alive, given up$']
# order = [['patient: stopping', 'patient: ended'],
#          ['patient: ended', 'stubborn: still alive', 'main: last line']]
# never = ['stubborn: stopping']
# deadline = 5
# runs = 3
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['daemon=True', 'daemon=False']]
#
# [tool.observed.outcomes."it gives stubborn up, and the process waits for it"]
# lines = ['^stubborn: still alive, given up$']
# exit = "deadline"
#
# [tool.observed.outcomes."it waits for stubborn for as long as that sleeps"]
# never = ['given up']
#
# [tool.observed.outcomes."it gives stubborn up, and the process ends"]
# lines = ['^stubborn: still alive, given up$']
# exit = 0
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^patient: ended$', '^main: last line$']
# [[tool.observed.exercise.choices]]
# says = "Neither is a daemon"
# edits = [["daemon=True", "daemon=False"]]
# right = false
# because = "Main gave it up, and then the interpreter waited for it, without a timeout."
# [[tool.observed.exercise.choices]]
# says = "Nobody sets the `Event`"
# edits = [["stop.set()\n", ""]]
# right = false
# because = "The time was up, and patient was still waiting to be asked."
# [[tool.observed.exercise.choices]]
# says = "Only stubborn is a daemon"
# edits = [["daemon=True", "daemon=work is stubborn"]]
# right = true
# because = "Patient had ended when main did, so its flag had nothing to decide."
# ///
"""A daemon that is asked, waited for a while, and then given up."""
import threading
import time


def patient():
    stop.wait()
    print("patient: stopping")


def stubborn():
    time.sleep(30)  # a call that nothing can interrupt
    print("stubborn: stopping")


stop = threading.Event()
threads = [threading.Thread(target=work, name=work.__name__, daemon=True)
           for work in (patient, stubborn)]
for thread in threads:
    thread.start()

stop.set()
give_up = time.monotonic() + 0.5
for thread in threads:
    thread.join(max(0, give_up - time.monotonic()))
    state = "still alive, given up" if thread.is_alive() else "ended"
    print(f"{thread.name}: {state}")
print("main: last line")
