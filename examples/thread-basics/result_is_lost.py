# /// script
# [tool.observed]
# lines = ['^main: join\(\) returned None$', '^main: all done']
# stderr = ['^Exception in thread', '^ZeroDivisionError']
# breaks = [['1, 0', '1, 2']]
# ///
"""join() returns neither the function's result nor its exception."""
import threading
import time


def divide(a, b):
    return a / b


x = threading.Thread(target=divide, args=(1, 4))
x.start()
print(f"main: join() returned {x.join()}")

y = threading.Thread(target=divide, args=(1, 0))
y.start()
y.join()
time.sleep(0.1)
print("main: all done, and I know of nothing")
