# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^came out: 2.0 4.0 5.0$', '^failed: item 0 in stage invert: ZeroDivisionError$', '^stages ended: 2 of 2$']
# breaks = [['except Exception as error', 'except KeyError as error']]
# ///
"""An item that failed goes on to the end, and says where it failed."""
import queue
import threading

END = object()


class Failed:
    def __init__(self, item, stage, error):
        self.item, self.stage, self.error = item, stage, error


def invert(number):
    return 10 / number


def half(number):
    return number / 2


def stage(work, inlet, outlet):
    while (item := inlet.get()) is not END:
        if not isinstance(item, Failed):       # else it only passes
            try:
                item = work(item)
            except Exception as error:
                item = Failed(item, work.__name__, error)
        outlet.put(item)
    outlet.put(END)


queues = [queue.Queue() for _ in range(3)]
threads = [threading.Thread(target=stage, args=each) for each in
           zip((invert, half), queues, queues[1:])]
for thread in threads:
    thread.start()
for item in (2.5, 0, 1.25, 1, END):
    queues[0].put(item)
out = list(iter(queues[-1].get, END))
for thread in threads:
    thread.join()
print("came out:", *(x for x in out if not isinstance(x, Failed)))
for x in out:
    if isinstance(x, Failed):
        print("failed: item", x.item, "in stage", f"{x.stage}:",
              type(x.error).__name__)
print("stages ended:", sum(not t.is_alive() for t in threads), "of 2")
