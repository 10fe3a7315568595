# /// script
# [tool.observed]
# lines = [
#   '^first to answer: a$',
#   '^main got: +a$',
#   '^without the lock: b$',
# ]
# runs = 5
# breaks = [['if not found.is_set()', 'if order']]
# mutants = [[['run(threading.Lock(), 0.2)', 'run(contextlib.nullcontext(), 10)']], [['run(nothing, 10)', 'run(threading.Lock(), 0.2)']]]
# ///
"""Look, store and set under one lock: only the first one stores."""
import contextlib
import threading


def run(lock, patience):
    global answer
    order, answer, found = [], None, threading.Event()
    looked = {"a": threading.Event(), "b": threading.Event()}

    def ask(name):
        global answer
        if name == "b":
            looked["a"].wait(10)
        order.append(name)
        with lock:
            if not found.is_set():
                looked[name].set()
                if name == "a":  # a gap, held open for b
                    looked["b"].wait(patience)
                else:
                    found.wait(10)
                answer = name
                found.set()

    threads = [threading.Thread(target=ask, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    found.wait(10)
    for thread in threads:  # main is a little late
        thread.join()
    return order[0], answer


first, got = run(threading.Lock(), 0.2)
print("first to answer:", first)
print("main got:       ", got)
nothing = contextlib.nullcontext()
print("without the lock:", run(nothing, 10)[1])
