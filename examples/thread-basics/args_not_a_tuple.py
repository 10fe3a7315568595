# /// script
# [tool.observed]
# lines = ['^main: nobody told me$']
# never = ['hello from']
# stderr = ['^TypeError: thread_func\(\) takes 1 positional argument but 5 were given$']
# breaks = [["('First')", "('First',)"]]
#
# [tool.observed.exercise]
# lines = ['^hello from First$']
# [[tool.observed.exercise.choices]]
# says = "`args=(('First'))`"
# edits = [["args=('First')", "args=(('First'))"]]
# right = false
# because = "One pair of brackets more makes no tuple either: it is still the string, of five letters."
# [[tool.observed.exercise.choices]]
# says = "`args=['First']`"
# edits = [["args=('First')", "args=['First']"]]
# right = true
# because = "The list has one element, and the function gets it."
# [[tool.observed.exercise.choices]]
# says = "`args=('First'),`"
# edits = [["args=('First')", "args=('First'),"]]
# right = false
# because = "This comma stands behind the bracket. It ends the list of arguments, and makes no tuple."
# [[tool.observed.exercise.choices]]
# says = "`args=tuple('First')`"
# edits = [["args=('First')", "args=tuple('First')"]]
# right = false
# because = "It is a tuple now, of five letters."
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
