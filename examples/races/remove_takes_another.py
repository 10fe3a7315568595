# /// script
# [tool.observed]
# lines = [
#   '^asked to remove: bob$',
#   '^left: (?P<left>.+)$',
# ]
# compare = ['left == "bob, carl"']
# breaks = [['queue.insert(0, Name("ann"))', 'pass']]
#
# [tool.observed.outcomes."bob, carl"]
# lines = ['^left: bob, carl$']
#
# [tool.observed.outcomes."ann, carl"]
# lines = ['^left: ann, carl$']
#
# [tool.observed.outcomes."it raises an exception"]
# lines = ['Error']
# ///
"""remove() finds Bob, someone pushes in before him, and another goes."""
import threading

comparing, changed = threading.Event(), threading.Event()


class Name(str):
    def __eq__(self, other):
        comparing.set()             # remove() is looking at this one
        changed.wait(10)
        return str(self) == str(other)

    __hash__ = str.__hash__


def push_in():
    comparing.wait(10)
    queue.insert(0, Name("ann"))
    changed.set()


queue = [Name("bob"), Name("carl")]
thread = threading.Thread(target=push_in)
thread.start()
queue.remove("bob")                 # waits in Name.__eq__
thread.join()
print("asked to remove: bob")
print("left:", ", ".join(queue))
