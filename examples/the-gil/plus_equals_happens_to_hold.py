# /// script
# [tool.observed]
# lines = ['^counted (?P<counted>\d+) of (?P<wanted>\d+), lost (?P<lost>\d+)$']
# compare = ['lost == 0']
# runs = 12
# interpreters = ["3.8", "3.10", "3.11", "3.12", "3.14t"]
# breaks = [['counter += 1', 'counter += abs(1)']]
# mutants = [[['Barrier(THREADS)', 'Barrier(1)'], ['thread.start()', 'thread.start(); thread.join()']]]
#
# [tool.observed.on."<3.10"]
# compare = ['0 <= lost < wanted']   # what chance decides is the outcome below
#
# [tool.observed.on."<3.10".outcomes."updates are lost"]
# never = ['lost 0$']
# at_least = 2
# share = 0.8
#
# [tool.observed.on."<3.10".outcomes."none is lost"]
#
# [tool.observed.on."3.13t"]
# compare = ['0 <= lost < wanted']
#
# [tool.observed.on."3.13t".outcomes."updates are lost"]
# never = ['lost 0$']
# at_least = 4
# share = 0.9
#
# [tool.observed.on."3.13t".outcomes."none is lost"]
#
# [tool.observed.on."3.14t"]
# compare = ['0 <= lost < wanted']
#
# [tool.observed.on."3.14t".outcomes."updates are lost"]
# never = ['lost 0$']
# at_least = 4
# share = 0.9
#
# [tool.observed.on."3.14t".outcomes."none is lost"]
#
# [tool.observed.on."pypy3.11"]
# compare = ['0 <= lost < wanted']
#
# [tool.observed.on."pypy3.11".outcomes."updates are lost"]
# never = ['lost 0$']
#
# [tool.observed.on."pypy3.11".outcomes."none is lost"]
# ///
"""counter += 1 in four threads: safe by luck on some builds, not on others."""
import sys
import threading

THREADS, TIMES = 4, 1_000_000
counter, ready = 0, threading.Barrier(THREADS)


def count():
    global counter
    ready.wait()
    for _ in range(TIMES):
        counter += 1


sys.setswitchinterval(0.0001)       # more switches, more chances
threads = [threading.Thread(target=count) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
wanted = THREADS * TIMES
print(f"counted {counter} of {wanted}, lost {wanted - counter}")
