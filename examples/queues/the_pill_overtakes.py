# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^one worker passes the end on: +saved (?P<early>\d) of 2$', '^the last one passes it on: +saved (?P<last>\d) of 2$', '^the same, and one dies: +saved (?P<dies>\d) of 2$']
# compare = ['early == 1', 'last == 2', 'dies == 1']
# stderr = ['^ValueError: bad$']
# breaks = [['run(at_once)', 'run(the_last)']]
# mutants = [[['if item == "bad"', 'if False']], [['"bad")', '"quick")'], ['run(the_last)', 'run(at_once)']]]
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


def run(passes_on, other="quick"):
    inlet, outlet, saved = queue.Queue(), queue.Queue(), []
    end_seen, left = threading.Event(), [1, 2]

    def worker():
        try:
            while (item := inlet.get()) is not END:
                if item == "bad":
                    raise ValueError(item)
                if item == "slow":     # until the other has ended
                    end_seen.wait(10)
                    sink.join(10 if passes_on is at_once else 0)
                outlet.put(item)
        finally:                       # also where a worker dies
            if passes_on(left):
                outlet.put(END)
            end_seen.set()

    def save():
        saved.extend(iter(outlet.get, END))

    for item in ("slow", other, END, END):
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
print("the same, and one dies:      ", run(the_last, "bad"))
