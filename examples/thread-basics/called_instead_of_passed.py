# /// script
# [tool.observed]
# lines = ['^First runs in MainThread$', '^Second runs in worker$']
# order = [['^First runs', 'main: start the first', '^Second runs']]
# breaks = [['target=work("First")', 'target=work, args=("First",)']]
#
# [tool.observed.outcomes."the first in worker, the second in worker"]
# lines = ['^First runs in worker$', '^Second runs in worker$']
#
# [tool.observed.outcomes."the first in MainThread, the second in worker"]
# lines = ['^First runs in Main', '^Second runs in worker$']
#
# [tool.observed.outcomes."the first in no thread, the second in worker"]
# lines = ['^Second runs in worker$']
# never = ['^First runs']
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
