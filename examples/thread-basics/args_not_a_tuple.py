# /// script
# [tool.observed]
# lines = ['^main: nobody told me$']
# never = ['hello from']
# stderr = ['^TypeError: thread_func\(\) takes 1 positional argument but 5 were given$']
# interpreters = ["3.9", "3.13", "3.14", "pypy3.9"]
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
