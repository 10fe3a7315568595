# /// script
# [tool.observed]
# runs = 3
# lines = ['^both are reading: True$', '^both want to write: standing still after 0.5 s: (?P<stuck>\d) of 2$']
# compare = ['stuck == 2']
# breaks = [['with lock.writing():', 'with lock.reading():']]
# ///
"""Two readers who want to become writers wait for each other."""
import threading

from read_write_lock import ReadWriteLock

lock, met = ReadWriteLock(), threading.Barrier(3)


def read_then_write():
    with lock.reading():
        met.wait(10)                # both are inside
        with lock.writing():        # waits until the other leaves
            pass


threads = [threading.Thread(target=read_then_write, daemon=True)
           for _ in range(2)]
for thread in threads:
    thread.start()
met.wait(10)
print("both are reading:", lock.inside == 2)
threads[0].join(0.5)
stuck = sum(thread.is_alive() for thread in threads)
print(f"both want to write: standing still after 0.5 s: {stuck} of 2")
