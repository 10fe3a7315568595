# /// script
# [tool.observed]
# order = [['hello from First', 'hello from Second', 'hello from Third']]
# lines = ["^'First' is a str, \\['Second'\\] is a list$"]
# breaks = [["('First',)", "('First')"]]
# mutants = [[["('First'))", "('First',))"]]]
# ///
"""Three ways to pass one argument: the last two have no comma to forget."""
import threading


def thread_func(name):
    print(f"hello from {name}")


for x in (
    threading.Thread(target=thread_func, args=('First',)),
    threading.Thread(target=thread_func, args=['Second']),
    threading.Thread(target=thread_func, kwargs={'name': 'Third'}),
):
    x.start()
    x.join()
print(f"'First' is a {type(('First')).__name__}, "
      f"['Second'] is a {type(['Second']).__name__}")
