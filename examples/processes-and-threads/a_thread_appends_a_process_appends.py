# /// script
# [tool.observed]
# lines = [
#   "^in the thread: +\\['thread'\\]$",
#   "^main, after it: +\\['thread'\\]$",
#   "^in the process: +\\['process'\\]$",
# ]
# order = [['in the thread', 'after it', 'in the process']]
# compare = ["count('^main, after it: .*.thread..$') == 2"]
# never = ["^main.*'process'"]
# breaks = [['add_by(multiprocessing.Process,', 'add_by(threading.Thread,']]
# mutants = [[['items.append(item)', 'pass']], [['args=(item,)', 'args=("neither",)']]]
# [tool.observed.on."<3.14"]  # a forked child's copy holds what the thread has appended
# lines = [
#   "^in the thread: +\\['thread'\\]$",
#   "^main, after it: +\\['thread'\\]$",
#   "^in the process: +\\['thread', 'process'\\]$",
# ]
# [tool.observed.on."pypy3.11"]
# lines = [
#   "^in the thread: +\\['thread'\\]$",
#   "^main, after it: +\\['thread'\\]$",
#   "^in the process: +\\['thread', 'process'\\]$",
# ]
# ///
"""What a thread appends is seen; what a process appends is not."""
import multiprocessing
import threading

items = []


def add(item):
    items.append(item)
    print(f"in the {item + ':':9}", items, flush=True)


def add_by(make, item):
    worker = make(target=add, args=(item,))
    worker.start()
    worker.join()
    print("main, after it: ", items, flush=True)


if __name__ == "__main__":
    add_by(threading.Thread, "thread")
    add_by(multiprocessing.Process, "process")
