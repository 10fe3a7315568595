# /// script
# [tool.observed]
# runs = 3
# deadline = 20
# exit = 1
# lines = ['^main: puts$', '^handler: puts$']
# never = ['came back$']
# stderr = ['^Timeout', 'line \d+ in put$', 'line \d+ in handler$', 'line \d+ in _put$']
# breaks = [['    items.put("from the handler")', '    pass']]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^main: put came back$', '^waiting: 2$']
#
# [[tool.observed.exercise.choices]]
# says = "Call `put_nowait` in the handler"
# edits = [['items.put("from the handler")', 'items.put_nowait("from the handler")']]
# right = false
# because = "`put_nowait` does not wait for room. For the queue's lock it waits as `put` does."
#
# [[tool.observed.exercise.choices]]
# says = "Call `put` with `timeout=0.1` in the handler"
# edits = [['items.put("from the handler")', 'items.put("from the handler", timeout=0.1)']]
# right = false
# because = "The timeout is for room in the queue, not for its lock."
#
# [[tool.observed.exercise.choices]]
# says = "Let the handler only append to a list, and let main put what is in it"
# edits = [['items.put("from the handler")', 'noted.append("from the handler")'], ['handled = False', "handled = False\nnoted = []"], ['print("main: put came back")', "items.put(noted.pop())\nprint(\"main: put came back\")"]]
# right = true
# because = "A handler that takes no lock can wait for none."
#
# [[tool.observed.exercise.choices]]
# says = "Make the queue a `LifoQueue`"
# edits = [['class Interrupted(queue.Queue)', 'class Interrupted(queue.LifoQueue)']]
# right = false
# because = "It inherits `put` from `Queue`, and the lock with it."
# ///
"""A handler puts, and the code it broke into holds the queue's lock."""
import faulthandler
import queue
import signal

faulthandler.dump_traceback_later(3, exit=True)
handled = False


def handler(signum, frame):
    global handled
    handled = True
    print("handler: puts")
    items.put("from the handler")


class Interrupted(queue.Queue):
    def _put(self, item):              # inside put(): the lock is held
        if not handled:
            signal.raise_signal(signal.SIGINT)
            while not handled:
                pass                   # until the handler runs
        super()._put(item)


signal.signal(signal.SIGINT, handler)
items = Interrupted()
print("main: puts")
items.put("from main")
print("main: put came back")
print("waiting:", items.qsize())
