# /// script
# [tool.observed]
# timeline = true
# lines = ['^three threads: (?P<total>[\d.]+) s$']
# # Three sleeps of 0.2 s; a busy machine may add to them.
# compare = ['0.59 < total < 3']
# breaks = [['    x.join()', '    pass']]
#
# [tool.observed.outcomes."hardly any time: less than 0.1 s"]
# lines = ['^three threads: 0\.0']
#
# [tool.observed.outcomes."as long as one sleep: less than 0.4 s"]
# lines = ['^three threads: 0\.[1-3]']
#
# [tool.observed.outcomes."as long as three sleeps: 0.6 s or more"]
# lines = ['^three threads: (0\.[6-9]|[1-9])']
# ///
"""join() straight after start(): one thread after another, so why threads?"""
import threading
import time

before = time.perf_counter()
for _ in range(3):
    x = threading.Thread(target=time.sleep, args=(0.2,))
    x.start()
    x.join()
print(f"three threads: {time.perf_counter() - before:.2f} s")
