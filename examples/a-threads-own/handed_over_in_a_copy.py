# /// script
# [tool.observed]
# lines = [
#   '^Thread\(target=copy\.run\): +finds Ann, sets Ben$',
#   '^then the copy has: +Ben$',
#   '^and main has: +Ann$',
#   '^Thread\(context=copy\): +finds Ann, sets Ben$',
# ]
# runs = 2
# breaks = [['target=copy.run, args=(work,)', 'target=work']]
# mutants = [[["    user.set(\"Ben\")", "    pass"]], [["copy = contextvars.copy_context()", "copy = contextvars.copy_context(); user.set(\"Cy\")"]]]
#
# [tool.observed.on."<3.14"]
# lines = [
#   '^Thread\(target=copy\.run\): +finds Ann, sets Ben$',
#   '^then the copy has: +Ben$',
#   '^and main has: +Ann$',
#   '^Thread\(context=copy\): +TypeError$',
# ]
# [tool.observed.on."pypy3.11"]
# lines = [
#   '^Thread\(target=copy\.run\): +finds Ann, sets Ben$',
#   '^then the copy has: +Ben$',
#   '^and main has: +Ann$',
#   '^Thread\(context=copy\): +TypeError$',
# ]
# ///
"""A thread that runs in a copy of main's context."""
import contextvars
import threading

user = contextvars.ContextVar("user", default="nobody")
user.set("Ann")


def work():
    found = f"finds {user.get()},"
    user.set("Ben")
    print(found, "sets Ben")


def run(words, **how):
    print(f"{words:27}", end=" ")
    try:
        x = threading.Thread(**how)
    except TypeError as error:      # before 3.14
        print(type(error).__name__)
    else:
        x.start()
        x.join()


copy = contextvars.copy_context()
run("Thread(target=copy.run):", target=copy.run, args=(work,))
print(f"{'then the copy has:':27}", copy[user])
print(f"{'and main has:':27}", user.get())
run("Thread(context=copy):",
    target=work, context=contextvars.copy_context())
