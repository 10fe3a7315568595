# /// script
# [tool.observed]
# timeline = true
# alone = true
# lines = ['^one sleep: (?P<one>[\d.]+) s$', '^three threads: (?P<total>[\d.]+) s$']
# compare = ['0.19 < total < 0.3']
# # Known without the claim: a sleep of 0.2 s takes 0.2 s.
# control = ['one < 0.21']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "pypy3.11"]
# breaks = [['    x.start()', '    x.start(); x.join()']]
# mutants = [[['    x.join()', '    pass']]]
# ///
"""Start them all, then join them all: together they take as long as one."""
import threading
import time

before = time.perf_counter()
time.sleep(0.2)
print(f"one sleep: {time.perf_counter() - before:.3f} s")

before = time.perf_counter()
threads = [threading.Thread(target=time.sleep, args=(0.2,)) for _ in range(3)]
for x in threads:
    x.start()
for x in threads:
    x.join()
print(f"three threads: {time.perf_counter() - before:.2f} s")
