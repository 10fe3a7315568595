# /// script
# [tool.observed]
# lines = ['^first: done$', '^run\(\) raised ValueError, in line: (?P<left>\w+)$']
# runs = 3
# compare = ['left == "third"']
# never = ['^third: done']
# breaks = [['raise ValueError', 'print']]
#
# [tool.observed.exercise]
# lines = ['^first: done$', '^third: done$']
#
# [[tool.observed.exercise.choices]]
# says = "In the `except`: `line.run()` once more"
# edits = [["# what now?", "line.run()"]]
# right = true
# because = "The line is well: the event that failed is out of it, and run() goes on with the rest."
# [[tool.observed.exercise.choices]]
# says = "In `job`: catch the exception and print it"
# edits = [["        raise ValueError(\"bad\")", "        try:\n            raise ValueError(\"bad\")\n        except ValueError as error:\n            print(error)\n            return"], ["except ValueError:", "except KeyError:"]]
# right = true
# because = "An event that raises nothing stops nobody. With many kinds of jobs, wrap them where they are entered."
# [[tool.observed.exercise.choices]]
# says = "Give the third event a better priority: 0"
# edits = [["line.enter(number, 1,", "line.enter(number, 0 if number == 2 else 1,"]]
# right = false
# because = "Priority decides between events that are due at one time. These are not."
# ///
"""Three events; the second fails."""
import sched

clock = [0]


def sleep(seconds):
    clock[0] += seconds


def job(name):
    if name == "second":
        raise ValueError("bad")
    print(f"{name}: done")


line = sched.scheduler(lambda: clock[0], sleep)
for number, name in enumerate(("first", "second", "third")):
    line.enter(number, 1, job, (name,))
try:
    line.run()
except ValueError:
    left = ", ".join(event.argument[0] for event in line.queue)
    print("run() raised ValueError, in line:", left)
    # what now?
