# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^one job put, reported twice: ValueError: task_done\(\) called too many times$',
#   '^two jobs put, one taken, reported twice: no error$',
#   '^join came back; still waiting: 1$',
# ]
# deadline = 6
# breaks = [["range(2):\n    jobs.put", "range(3):\n    jobs.put"]]
# ///
"""One report too many: an error, or a join that is wrong in silence."""
import queue

jobs = queue.Queue()
jobs.put("only")
jobs.get()
jobs.task_done()
try:
    jobs.task_done()
except ValueError as error:
    print("one job put, reported twice: ValueError:", error)

for number in range(2):
    jobs.put(number)
jobs.get()
jobs.task_done()
jobs.task_done()                       # nobody has taken the other
print("two jobs put, one taken, reported twice: no error")
jobs.join()
print("join came back; still waiting:", jobs.qsize())
