# /// script
# [tool.observed]
# lines = ["^before: \\['milk'\\]$", "^after: +\\['milk', 'bread'\\]$"]
# breaks = [['args=(groceries,)', 'args=(groceries[:],)']]
# ///
"""A local name is one thread's; the object behind it is everybody's."""
import threading


def add(things):
    things.append("bread")


def shop():
    groceries = ["milk"]  # a local variable of main's
    print("before:", groceries)
    thread = threading.Thread(target=add, args=(groceries,))
    thread.start()
    thread.join()
    print("after: ", groceries)


shop()
