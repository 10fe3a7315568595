# /// script
# [tool.observed]
# lines = ["^after the thread: +\\['thread'\\]$", "^after the process: \\['thread'\\]$"]
# breaks = [['add_by(multiprocessing.Process,', 'add_by(threading.Thread,']]
# ///
"""What a thread appends is seen; what a process appends is not."""
import multiprocessing
import threading

items = []


def add(item):
    items.append(item)


def add_by(make, item):
    worker = make(target=add, args=(item,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    add_by(threading.Thread, "thread")
    print("after the thread: ", items)
    add_by(multiprocessing.Process, "process")
    print("after the process:", items)
