# /// script
# [tool.observed]
# lines = ['^hello from worker$', '^main: last line$']
# runs = 10
# breaks = [['thread.start()', 'thread.start(); thread.join()']]
# mutants = [[['name="worker"', 'name="?"']], [['print("main: last line")', 'pass']]]
#
# # The thread sleeps 0.1 s; on a busy machine main may be later still.
# [tool.observed.outcomes."main's line is first"]
# order = ['main: last line', 'hello from']
# at_least = 1
# share = 0.75
#
# [tool.observed.outcomes."the thread's line is first"]
# order = ['hello from', 'main: last line']
# ///
"""Main does not wait for its thread: whose word comes first?"""
import threading
import time


def greet():
    time.sleep(0.1)
    print("hello from", threading.current_thread().name)


thread = threading.Thread(target=greet, name="worker")
thread.start()
print("main: last line")
