# /// script
# [tool.observed]
# lines = ['^First runs in MainThread$', '^Second runs in worker$']
# order = [['^First runs', 'main: start the first', '^Second runs']]
# breaks = [['target=work("First")', 'target=work, args=("First",)']]
# ///
"""target=work(...) calls it here and now; the thread gets nothing to do."""
import threading


def work(name):
    print(f"{name} runs in {threading.current_thread().name}")


x = threading.Thread(target=work("First"), name="worker")
print("main: start the first")
x.start()
x.join()
y = threading.Thread(target=work, args=("Second",), name="worker")
print("main: start the second")
y.start()
y.join()
