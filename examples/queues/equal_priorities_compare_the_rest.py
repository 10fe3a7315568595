# /// script
# [tool.observed]
# lines = [
#   "^put: TypeError: '<' not supported between instances of 'dict' and 'dict'$",
#   '^waiting in the queue: (?P<waiting>\d)$',
#   '^counted as put: +(?P<counted>\d)$',
#   '^second task_done: ValueError$',
# ]
# compare = ['waiting == 2', 'counted == 1']
# breaks = [['(1, {"to": "Bo"})', '(2, {"to": "Bo"})']]
#
# [tool.observed.exercise]
# lines = ['^waiting in the queue: 2$', '^counted as put: +2$']
# never = ['Error']
#
# [[tool.observed.exercise.choices]]
# says = "Put the counter last: `(1, {\"to\": \"Bo\"}, 1)`"
# edits = [['(1, {"to": "Al"})', '(1, {"to": "Al"}, 0)'], ['(1, {"to": "Bo"})', '(1, {"to": "Bo"}, 1)']]
# right = false
# because = "Tuples are compared from the left: the dictionaries come before the counter."
#
# [[tool.observed.exercise.choices]]
# says = "Put a counter second: `(1, 1, {\"to\": \"Bo\"})`"
# edits = [['(1, {"to": "Al"})', '(1, 0, {"to": "Al"})'], ['(1, {"to": "Bo"})', '(1, 1, {"to": "Bo"})']]
# right = true
# because = "No two counters are equal, so the comparison never comes to the dictionaries."
#
# [[tool.observed.exercise.choices]]
# says = "Use a list in place of the tuple: `[1, {\"to\": \"Bo\"}]`"
# edits = [['(1, {"to": "Al"})', '[1, {"to": "Al"}]'], ['(1, {"to": "Bo"})', '[1, {"to": "Bo"}]']]
# right = false
# because = "Lists are compared as tuples are."
#
# [[tool.observed.exercise.choices]]
# says = "Catch the `TypeError` and put the item again"
# edits = [['    print("put: TypeError:", error)', "    try:\n        jobs.put((1, {\"to\": \"Bo\"}))\n    except TypeError as error:\n        print(\"put: TypeError:\", error)"]]
# right = false
# because = "It fails again, and now three items lie in the queue, of which one is counted."
# ///
"""Two equal priorities: the tuples compare what comes after them."""
import queue

jobs = queue.PriorityQueue()
jobs.put((1, {"to": "Al"}))
try:
    jobs.put((1, {"to": "Bo"}))
except TypeError as error:
    print("put: TypeError:", error)

waiting = jobs.qsize()
print("waiting in the queue:", waiting)
print("counted as put:      ", jobs.unfinished_tasks)
for _ in range(waiting):
    jobs.get(timeout=5)
jobs.task_done()
try:
    jobs.task_done()
except ValueError:
    print("second task_done: ValueError")
