# /// script
# [tool.observed]
# order = [['hello from First', 'hello from Second', 'hello from Third']]
# breaks = [["('First',)", "('First')"]]
# ///
"""Three ways to pass one argument that survive a forgotten comma."""
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
