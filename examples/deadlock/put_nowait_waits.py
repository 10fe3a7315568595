# /// script
# [tool.observed]
# exit = 1
# lines = ['^handler: put_nowait$']
# never = ['came back']
# stderr = ['^Timeout \(0:00:01\)!$', 'in put$', 'in put_nowait$', 'in handler$', 'in _put$']
# breaks = [['items.put_nowait(', 'log.append('], ['items = Slow()', 'items, log = Slow(), []']]
# mutants = [[['items.put_nowait(', 'items.put('], ['print("handler: put_nowait", flush', 'print("handler: put", flush']]]
# runs = 3
# [tool.observed.outcomes."it puts the item"]
# lines = ['handler: came back']
# [tool.observed.outcomes."it waits for ever"]
# never = ['came back', 'Full']
# at_least = 3
# share = 1.0
# [tool.observed.outcomes."it raises queue.Full"]
# stderr = ['queue.Full']
# ///
"""Inside the queue's own put, a handler's put_nowait waits for ever."""
import faulthandler
import queue
import signal


class Slow(queue.Queue):
    def _put(self, item):                   # put() calls it, under its lock
        super()._put(item)
        if item == "from main":
            signal.raise_signal(signal.SIGUSR1)


def handler(number, frame):
    print("handler: put_nowait", flush=True)
    items.put_nowait("from the handler")
    print("handler: came back")


faulthandler.dump_traceback_later(1, exit=True)
signal.signal(signal.SIGUSR1, handler)
items = Slow()
items.put("from main")
print("main: came back")
