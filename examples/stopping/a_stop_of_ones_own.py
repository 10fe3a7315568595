# /// script
# [tool.observed]
# runs = 2
# interpreters = ["3.12"]
# lines = ['^worker: told to stop$', '^main: joined$', '^main: alive: False$']
# order = [['worker: told', 'main: joined']]
# breaks = [['self._stop = ', 'self.told = '], ['self._stop.wait', 'self.told.wait'], ['w._stop.set', 'w.told.set']]
# mutants = [[['w._stop.set()', 'pass'], ['wait(5)', 'wait(0.1)']], [['w.join()', 'pass']]]
# [tool.observed.on."<3.13"]
# exit = 1
# lines = ['^worker: told to stop$']
# never = ['joined']
# order = []
# stderr = ["^TypeError: 'Event' object is not callable$"]
# [tool.observed.on."pypy3.11"]
# exit = 1
# lines = ['^worker: told to stop$']
# never = ['joined']
# order = []
# stderr = ["^TypeError: 'Event' object is not callable$"]
#
# [tool.observed.outcomes."it stops and is joined"]
# lines = ['^worker: told', '^main: joined$']
# [tool.observed.outcomes."it stops, and join raises TypeError"]
# lines = ['^worker: told']
# never = ['joined']
# exit = 1
# [tool.observed.outcomes."it does not stop"]
# never = ['^worker: told']
# ///
"""A thread class with an Event of its own, called `_stop`."""
import threading


class Worker(threading.Thread):
    def __init__(self):
        super().__init__()
        self._stop = threading.Event()

    def run(self):
        if self._stop.wait(5):
            print("worker: told to stop")


w = Worker()
w.start()
w._stop.set()
w.join()
print("main: joined")
print("main: alive:", w.is_alive())
