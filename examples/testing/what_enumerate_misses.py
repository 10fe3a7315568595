# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^a Thread +enumerate: \+1 +_count: \+1$',
#   '^a Timer +enumerate: \+1 +_count: \+1$',
#   '^an idle executor +enumerate: \+1 +_count: \+1$',
#   '^_thread +enumerate: \+0 +_count: \+1$',
# ]
# breaks = [['_thread.start_new_thread(stop.wait, ())', 'threading.Thread(target=stop.wait).start()']]
# mutants = [[['threading.Timer(60, print)', 'threading.Timer(0, print)']]]
# ///
"""Which threads does threading.enumerate() know?"""
import _thread
import threading
import time
from concurrent.futures import ThreadPoolExecutor

stop = threading.Event()
timer = threading.Timer(60, print)
pool = ThreadPoolExecutor()


def counts():
    return len(threading.enumerate()), _thread._count()


def show(what, start):
    before = counts()
    start()
    end = time.monotonic() + 10        # a raw thread is counted a little later
    while _thread._count() == before[1] and time.monotonic() < end:
        time.sleep(0.001)
    known, count = (b - a for a, b in zip(before, counts()))
    print(f"{what:17} enumerate: {known:+}   _count: {count:+}")


show("a Thread", threading.Thread(target=stop.wait).start)
show("a Timer", timer.start)
show("an idle executor", lambda: pool.submit(len, "abc").result())
show("_thread", lambda: _thread.start_new_thread(stop.wait, ()))
stop.set()
timer.cancel()
pool.shutdown()
