# /// script
# [tool.observed]
# lines = ['^main: nobody told me$']
# never = ['hello from']
# stderr = ['^TypeError: thread_func\(\) takes 1 positional argument but 5 were given$']
# breaks = [["('First')", "('First',)"]]
# ///
"""('First') is a string, not a tuple: each letter becomes an argument."""
import threading
import time


def thread_func(name):
    print(f"hello from {name}")


x = threading.Thread(target=thread_func, args=('First'))
x.start()
x.join()
time.sleep(0.1)
print("main: nobody told me")
