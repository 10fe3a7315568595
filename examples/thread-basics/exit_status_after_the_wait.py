# /// script
# [tool.observed]
# exit = 3
# order = [['main: sys.exit', 'thread: finishing']]
# breaks = [["\nsys.exit(3)", "\nimport os; os._exit(3)"]]
#
# [tool.observed.outcomes."the thread is cut off, the status is 3"]
# never = ['thread: finishing']
# exit = 3
#
# [tool.observed.outcomes."the thread finishes, the status is 3"]
# lines = ['^thread: finishing$']
# exit = 3
#
# [tool.observed.outcomes."the thread finishes, the status is 4"]
# lines = ['^thread: finishing$']
# exit = 4
# ///
"""sys.exit() in main: which status, and does the thread finish?"""
import sys
import threading
import time


def work():
    time.sleep(0.2)
    print("thread: finishing")
    sys.exit(4)


threading.Thread(target=work).start()
print("main: sys.exit(3)")
sys.exit(3)
