# /// script
# [tool.observed]
# runs = 5
# deadline = 15
# lines = ['^if: +IndexError: pop from an empty deque$', '^while: waits again, got the second item$']
# breaks = [['run(take_if)', 'run(take_while)']]
# mutants = [[['run(take_while)', 'run(take_if)']]]
#
# [tool.observed.outcomes."an error: the queue is empty"]
# order = ['^if: +IndexError', '^while']
#
# [tool.observed.outcomes."it waits for the second item"]
# order = ['^if: +waits again, got the second item', '^while']
# ///
"""Woken for an item that is gone when the thread comes to take it."""
import collections
import threading


def take_if(items, changed, waiting):
    with changed:
        if not items:
            waiting.set()
            changed.wait(10)
        return items.popleft()


def take_while(items, changed, waiting):
    with changed:
        while not items:
            waiting.set()
            changed.wait(10)
        return items.popleft()


def run(take):
    items, changed = collections.deque(), threading.Condition()
    waiting, answers = threading.Event(), []

    def work():
        try:
            item = take(items, changed, waiting)
            answers.append("got the " + item)
        except IndexError as error:
            answers.append(f"IndexError: {error}")

    thread = threading.Thread(target=work)
    thread.start()
    waiting.wait(10)
    with changed:
        waiting.clear()
        items.append("first item")
        changed.notify()               # wakes the thread, which waits
        items.popleft()                # for the lock; main is quicker
    if take is take_while:
        waiting.wait(10)               # a second time
        answers.append("waits again")
    else:
        thread.join(10)
    with changed:
        items.append("second item")
        changed.notify()
    thread.join()
    return ", ".join(answers)


print("if:   ", run(take_if))
print("while:", run(take_while))
