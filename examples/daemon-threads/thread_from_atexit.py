# /// script
# [tool.observed]
# lines = ['^main: last line$', '^atexit: started$', '^thread: done$']
# runs = 3
# interpreters = ["3.8", "3.11", "3.12"]
# breaks = [['time.sleep(0.5)', 'time.sleep(0.5) or os._exit(0)'], ['import time', 'import os, time']]
# mutants = [[['threading.Thread(target=work).start()', 'threading.Thread(target=work).join()']],
#            [['@atexit.register', '']]]
#
# [tool.observed.on."<3.15"]
# lines = ['^main: last line$', '^atexit: started$']
# never = ['thread: done']
#
# [tool.observed.on.">=3.12,<3.12.3"]
# lines = ['^main: last line$', "^atexit: can't create new thread at interpreter shutdown$"]
# never = ['thread: done']
#
# [tool.observed.on."pypy3.11"]
# lines = ['^main: last line$', '^atexit: started$']
# never = ['thread: done']
# ///
"""A thread, no daemon, that `atexit` starts: who waits for it?"""
import atexit
import threading
import time


def work():
    time.sleep(0.5)
    print("thread: done")


@atexit.register
def late():
    try:
        threading.Thread(target=work).start()
        print("atexit: started")
    except RuntimeError as error:
        print("atexit:", error)


print("main: last line")
