# /// script
# [tool.observed]
# timeline = true
# alone = true
# lines = ['^three threads: (?P<total>[\d.]+) s$']
# compare = ['total < 0.4']
# control = ['cpu < 1']
# breaks = [['    x.start()', '    x.start(); x.join()']]
# ///
"""Start them all, then join them all: together they take as long as one."""
import threading
import time

before = time.perf_counter()
threads = [threading.Thread(target=time.sleep, args=(0.2,)) for _ in range(3)]
for x in threads:
    x.start()
for x in threads:
    x.join()
print(f"three threads: {time.perf_counter() - before:.2f} s")
