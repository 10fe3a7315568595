# /// script
# [tool.observed]
# lines = [
#   '^put: +yes +yes$',
#   '^get: +yes +yes$',
#   '^qsize: +yes +yes$',
#   '^task_done: +yes +no$',
#   '^join: +yes +no$',
#   '^full: +yes +no$',
#   '^shutdown: +yes +no$',
#   '^SimpleQueue\(maxsize=2\): +TypeError$',
#   '^module of Queue.put: +queue$',
#   '^module of SimpleQueue: +_queue$',
# ]
# breaks = [['queue.SimpleQueue, name', 'queue.Queue, name']]
#
# [tool.observed.on."<3.13"]
# lines = ['^join: +yes +no$', '^shutdown: +no +no$', '^module of SimpleQueue: +_queue$']
#
# [tool.observed.on."pypy3.11"]
# lines = ['^join: +yes +no$', '^shutdown: +no +no$', '^module of SimpleQueue: +queue$']
#
# [tool.observed.outcomes."TypeError"]
# order = ['^put', '^SimpleQueue\(maxsize=2\): TypeError$']
#
# [tool.observed.outcomes."a queue that holds two"]
# order = ['^put', '^SimpleQueue\(maxsize=2\): made$']
#
# [tool.observed.outcomes."a queue without a bound"]
# order = ['^put', '^SimpleQueue\(maxsize=2\): ignored$']
# ///
"""SimpleQueue beside Queue: what is left out."""
import queue


def has(kind, name):
    return "yes" if hasattr(kind, name) else "no"


for name in ("put", "get", "qsize", "task_done", "join", "full",
             "shutdown"):
    print(f"{name + ':':12}{has(queue.Queue, name):7}"
          f"{has(queue.SimpleQueue, name)}")
try:
    queue.SimpleQueue(maxsize=2)
    print("SimpleQueue(maxsize=2): made")
except TypeError:
    print("SimpleQueue(maxsize=2): TypeError")
print("module of Queue.put:   ", queue.Queue.put.__module__)
print("module of SimpleQueue: ", queue.SimpleQueue.__module__)
