# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^first: both ended in time$',
#   '^then: still running after 0\.3 s: cook$',
#   '^  File .* in cook$', '^    order = orders\.get\(\)',
# ]
# never = ['in waiter$']
# compare = ['elapsed < 5']
# breaks = [['t for t in threads if t.is_alive()', 't for t in threads']]
# mutants = [[['start(waiter, cook)', 'start(waiter, waiter)']], [['    time.sleep(0)', '    time.sleep(3)']], [['+= traceback.format_stack(frames[t.ident])', '+= []']]]
# ///
"""A join with one bound for all, which says who still runs, and where."""
import queue
import sys
import threading
import time
import traceback

orders = queue.Queue()


def cook():
    order = orders.get()               # nobody orders
    print("cooking", order)


def waiter():
    time.sleep(0)


def join_all(threads, seconds):
    end = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(0, end - time.monotonic()))
    late = [t for t in threads if t.is_alive()]
    if late:
        names = ", ".join(t.name for t in late)
        lines = [f"still running after {seconds} s: {names}\n"]
        frames = sys._current_frames()
        for t in late:
            if t.ident in frames:      # it may have ended since
                lines += traceback.format_stack(frames[t.ident])
        raise AssertionError("".join(lines))


def start(*targets):
    threads = [threading.Thread(target=t, name=t.__name__, daemon=True)
               for t in targets]
    for thread in threads:
        thread.start()
    return threads


join_all(start(waiter, waiter), 10)
print("first: both ended in time")
both = start(waiter, cook)
both[0].join(10)                       # he has ended; the cook has not
try:
    join_all(both, 0.3)
except AssertionError as error:
    print("then:", error)
