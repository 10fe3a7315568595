# /// script
# [tool.observed]
# lines = [
#   '^c had ended before the first join: True$',
#   '^main heard of it at join number 3, after (?P<late>[\d.]+) s$',
# ]
# compare = ['late >= 0.5']
# unbounded = { 'late >= 0.5' = "Two waits that run out; on a busy machine they take longer." }
# runs = 5
# breaks = [['enumerate(threads, 1)', 'enumerate(threads[::-1], 1)']]
# ///
"""join() with a timeout, in turn: main waits for those that are slow."""
import threading
import time

free, c_ended = threading.Event(), threading.Event()
ask = {"a": free.wait, "b": free.wait, "c": c_ended.set}
threads = [threading.Thread(target=ask[name], name=name) for name in ask]
for thread in threads:
    thread.start()
c_ended.wait(10)
threads[2].join()
print("c had ended before the first join:", not threads[2].is_alive())

begin = time.monotonic()
for number, thread in enumerate(threads, 1):
    thread.join(0.3)
    if not thread.is_alive():
        break
late = time.monotonic() - begin
print(f"main heard of it at join number {number}, after {late:.2f} s")
free.set()
for thread in threads:
    thread.join()
