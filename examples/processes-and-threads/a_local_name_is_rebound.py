# /// script
# [tool.observed]
# lines = ["^before: \\['milk'\\]$", "^after: +\\['milk'\\]$"]
# breaks = [['things = things + ["bread"]', 'things += ["bread"]']]
#
# [tool.observed.outcomes."milk and bread"]
# lines = ['^after: .*milk.*bread']
# [tool.observed.outcomes."only bread"]
# lines = ["^after: +\\['bread'"]
# [tool.observed.outcomes."only milk"]
# lines = ["^after: +\\['milk'\\]"]
# never = ['bread']
# ///
"""The thread binds its own name to a new list: nobody else sees that."""
import threading


def add(things):
    things = things + ["bread"]


def shop():
    groceries = ["milk"]
    print("before:", groceries)
    thread = threading.Thread(target=add, args=(groceries,))
    thread.start()
    thread.join()
    print("after: ", groceries)


shop()
