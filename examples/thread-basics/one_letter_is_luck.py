# /// script
# [tool.observed]
# lines = ['^hello from A$']
# breaks = [["('A')", "('AB')"]]
# ///
"""The forgotten comma again, with a name of one letter."""
import threading


def thread_func(name):
    print(f"hello from {name}")


x = threading.Thread(target=thread_func, args=('A'))
x.start()
x.join()
