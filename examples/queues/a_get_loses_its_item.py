# /// script
# [tool.observed]
# lines = [
#   '^put: 1 Al, 2 Bo, 2 Cy$',
#   "^get: TypeError: '<' not supported between instances of 'dict' and 'dict'$",
#   '^still in the queue: 2 Bo, 2 Cy$',
#   '^with a counter second: got 1 Al$',
# ]
# breaks = [['(2, {"to": "Cy"})', '(3, {"to": "Cy"})']]
# mutants = [[['(job[0], number, job[1])', 'job']]]
# ///
"""Three puts went well. The first get raises, and its item is gone."""
import queue

jobs = (1, {"to": "Al"}), (2, {"to": "Bo"}), (2, {"to": "Cy"})


def told(items):
    return ", ".join(f"{item[0]} {item[-1]['to']}" for item in items)


plain, counted = queue.PriorityQueue(), queue.PriorityQueue()
for number, job in enumerate(jobs):
    plain.put(job)
    counted.put((job[0], number, job[1]))
print("put:", told(jobs))
try:
    print("get: got", told([plain.get()]))
except TypeError as error:
    print("get: TypeError:", error)
print("still in the queue:", told(sorted(plain.queue, key=str)))
print("with a counter second: got", told([counted.get()]))
