# /// script
# [tool.observed]
# lines = ['^first to answer: a$', '^main got: +a$']
# runs = 5
# breaks = [['if not found.is_set()', 'if order']]
# ///
"""Look, store and set under one lock: only the first one stores."""
import threading

order = []
answer = None
lock = threading.Lock()
found = threading.Event()
b_may = threading.Event()


def ask(name):
    global answer
    if name == "b":
        b_may.wait(10)
    order.append(name)
    with lock:
        if not found.is_set():
            answer = name
            found.set()
    b_may.set()


threads = [threading.Thread(target=ask, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
found.wait(10)
for thread in threads:  # main is a little late
    thread.join()
print("first to answer:", order[0])
print("main got:       ", answer)
