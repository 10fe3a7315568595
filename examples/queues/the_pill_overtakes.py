# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^one worker passes the end on: +saved (?P<early>\d) of 2$', '^the last one passes it on: +saved (?P<last>\d) of 2$']
# compare = ['early == 1', 'last == 2']
# breaks = [['run(at_once)', 'run(the_last)']]
#
# [tool.observed.outcomes."1 of 2"]
# order = ['saved 1 of 2$', 'last one']
#
# [tool.observed.outcomes."2 of 2"]
# order = ['saved 2 of 2$', 'last one']
# ///
"""Two workers in one stage: who tells the next that it is the end?"""
import queue
import threading

END, lock = object(), threading.Lock()


def at_once(left):
    return True


def the_last(left):
    with lock:                         # counting down is two steps
        left.pop()
        return not left


def run(passes_on):
    inlet, outlet, saved = queue.Queue(), queue.Queue(), []
    end_seen, left = threading.Event(), [1, 2]

    def worker():
        while (item := inlet.get()) is not END:
            if item == "slow":         # until the other has its pill
                end_seen.wait(10)
                sink.join(10 if passes_on is at_once else 0)
            outlet.put(item)
        if passes_on(left):
            outlet.put(END)
        end_seen.set()

    def save():
        saved.extend(iter(outlet.get, END))

    for item in ("slow", "quick", END, END):
        inlet.put(item)
    sink = threading.Thread(target=save)
    workers = [threading.Thread(target=worker) for _ in range(2)]
    for thread in (sink, *workers):
        thread.start()
    for thread in (*workers, sink):
        thread.join()
    return f"saved {len(saved)} of 2"


print("one worker passes the end on:", run(at_once))
print("the last one passes it on:   ", run(the_last))
