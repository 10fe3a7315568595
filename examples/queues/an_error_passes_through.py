# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = [
#   '^came out: 2.0 failed 4.0 5.0$',
#   '^failed: item 0 in stage invert: ZeroDivisionError$',
#   '^stages ended: 2 of 2$',
#   '^where the error ends its stage: 1 of 2 ended$',
# ]
# stderr = ['^ZeroDivisionError']
# breaks = [['except Exception as error', 'except KeyError as error']]
# mutants = [[['if not isinstance(item, Failed)', 'if True']], [['run(dies)', 'run(passes)']]]
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


def passes(work, inlet, outlet):
    while (item := inlet.get()) is not END:
        if not isinstance(item, Failed):       # else it only passes
            try:
                item = work(item)
            except Exception as error:
                item = Failed(item, work.__name__, error)
        outlet.put(item)
    outlet.put(END)


def dies(work, inlet, outlet):         # for comparison
    while (item := inlet.get()) is not END:
        outlet.put(work(item))
    outlet.put(END)


def run(stage):
    queues = [queue.Queue() for _ in range(3)]
    threads = [threading.Thread(target=stage, args=each, daemon=True)
               for each in zip((invert, half), queues, queues[1:])]
    for thread in threads:
        thread.start()
    for item in (2.5, 0, 1.25, 1, END):
        queues[0].put(item)
    threads[0].join(10)
    threads[1].join(10 if stage is passes else 0.5)
    return queues[-1], sum(not t.is_alive() for t in threads)


out, ended = run(passes)
out = list(iter(out.get, END))
failures = [thing for thing in out if isinstance(thing, Failed)]
print("came out:", *("failed" if x in failures else x for x in out))
for x in failures:
    print("failed: item", x.item, "in stage", f"{x.stage}:",
          type(x.error).__name__)
print("stages ended:", ended, "of 2")
print("where the error ends its stage:", run(dies)[1], "of 2 ended")
