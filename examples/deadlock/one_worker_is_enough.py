# /// script
# [tool.observed]
# lines = [
#   '^waits outside: got 9 9 9$',
#   '^by callback: +got 9 9 9$',
#   '^threads used: 1$',
# ]
# breaks = [['return pool.submit(inner)', 'return pool.submit(inner).result()']]
# mutants = [[['answers.put(it.result())', 'answers.put(8)']], [['used.add(threading.get_ident())', 'used.add(object())']]]
# deadline = 4
# ///
"""If no task waits for a task, a pool of one never hangs."""
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

used = set()
answers = queue.SimpleQueue()


def inner():
    used.add(threading.get_ident())
    return 9


def outer():
    return pool.submit(inner)      # hands on the future, and is over


def callback_style():
    future = pool.submit(inner)    # the rest is done when it is done
    future.add_done_callback(lambda it: answers.put(it.result()))


with ThreadPoolExecutor(max_workers=1) as pool:
    outers = [pool.submit(outer) for _ in range(3)]
    inners = [future.result() for future in outers]
    print("waits outside: got", *(it.result() for it in inners))
    for _ in range(3):
        pool.submit(callback_style)
    print("by callback:   got", *(answers.get() for _ in range(3)))
print("threads used:", len(used))
