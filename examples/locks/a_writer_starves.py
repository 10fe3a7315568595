# /// script
# [tool.observed]
# runs = 5
# lines = ['^since the writer asked (?P<readers>\d+) readers came in$', '^the writer is in: (?P<writer>True|False)$', '^the readers leave, the writer is in: True$']
# compare = ['readers == 50', 'writer == "False"']
# breaks = [["    came_in += 1\n", "    came_in += 1\n    before.close()\n    wrote.wait(0.5)\n"]]
# mutants = [[["before.close()\nprint", "print"]]]
# [tool.observed.outcomes."the writer is in after the reader that was inside"]
# lines = ['^since the writer asked 0 readers']
# [tool.observed.outcomes."the writer is in after some of the 50"]
# lines = ['^the writer is in: True']
# [tool.observed.outcomes."50 readers come in, and the writer still waits"]
# lines = ['asked 50 readers', '^the writer is in: False']
# at_least = 5
# share = 1
# ///
"""Readers who overlap, and a writer who asks."""
import contextlib
import threading

from read_write_lock import ReadWriteLock

lock = ReadWriteLock()
asks, wrote = threading.Event(), threading.Event()


def write():
    asks.set()
    with lock.writing():
        wrote.set()


def come_in():                      # a reader; close() lets it out
    reader = contextlib.ExitStack()
    reader.enter_context(lock.reading())
    return reader


before = come_in()
writer = threading.Thread(target=write)
writer.start()
asks.wait(10)
wrote.wait(0.3)                     # it waits by now
came_in = 0
for _ in range(50):
    reader = come_in()              # the next comes in ...
    came_in += 1
    before.close()                  # ... and then the last one leaves
    before = reader
print("since the writer asked", came_in, "readers came in")
print("the writer is in:", wrote.is_set())
before.close()
print("the readers leave, the writer is in:", wrote.wait(10))
writer.join()
