# /// script
# [tool.observed]
# lines = [
#   '^all four hold: +passed (?P<all_four>\d) of 2$',
#   '^not only one may hold it: +passed (?P<shared>\d) of 2$',
#   '^holds nothing while it waits: +passed (?P<both>\d) of 2$',
#   '^one is made to let go: +passed (?P<let_go>\d) of 2$',
#   '^no ring, but an order: +passed (?P<order>\d) of 2$',
#   '^each of them waited in the gap: +True$',
# ]
# compare = ['all_four == 0', 'shared == 2', 'both == 2', 'let_go == 2', 'order == 2']
# breaks = [['run("all four hold:", Lock, one_then_the_other, 0.3)', 'run("all four hold:", Lock, in_order, 0.3)']]
# mutants = [
#   [['gap.reset() ', 'pass  #']],
#   [['lambda: threading.Semaphore(2)', 'threading.Lock'], ['patience=10', 'patience=1']],
#   [['all_or_nothing)', 'one_then_the_other)'], ['patience=10', 'patience=1']],
#   [['give_back)', 'one_then_the_other)'], ['patience=10', 'patience=1']],
#   [['in_order)', 'one_then_the_other)'], ['patience=10', 'patience=1']],
# ]
# deadline = 30
# ///
"""A deadlock needs four things; each is taken away once."""
import threading
import time
from threading import Lock


def one_then_the_other(me, first, second, meet):
    with first:
        meet()
        with second:
            pass


def all_or_nothing(me, first, second, meet):
    while True:                    # waits with empty hands
        if first.acquire(blocking=False):
            if second.acquire(blocking=False):
                break
            first.release()
        time.sleep(0.001)
    meet()
    first.release()
    second.release()


def give_back(me, first, second, meet):
    first.acquire()
    meet()
    while not second.acquire(timeout=0.1 if me == 0 else -1):
        first.release()            # number 0 does; 1 waits
        time.sleep(0.02)
        first.acquire()
    first.release()
    second.release()


def in_order(me, first, second, meet):
    first, second = sorted((first, second), key=id)
    one_then_the_other(me, first, second, meet)


def run(words, make_lock, way, patience=10):
    ann, bob, passed = make_lock(), make_lock(), []
    gap = threading.Barrier(2)

    def meet():                    # wait for the other in the gap
        waits.append(not gap.broken)
        try:
            gap.wait(0.2 if way in (in_order, all_or_nothing) else 10)
        except threading.BrokenBarrierError:
            gap.reset()            # alone; and so is the next one

    def work(me, first, second):
        way(me, first, second, meet)
        passed.append(me)

    threads = [threading.Thread(target=work, args=each, daemon=True)
               for each in ((0, ann, bob), (1, bob, ann))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(patience)
    print(f"{words:29} passed {len(passed)} of 2")


waits = []
run("all four hold:", Lock, one_then_the_other, 0.3)
run("not only one may hold it:", lambda: threading.Semaphore(2),
    one_then_the_other)
run("holds nothing while it waits:", Lock, all_or_nothing)
run("one is made to let go:", Lock, give_back)
run("no ring, but an order:", Lock, in_order)
print("each of them waited in the gap:", all(waits))
