# /// script
# [tool.observed]
# lines = ['^in the wait at once: (?P<at_once>\d+)$']
# compare = ['at_once == 50']
# breaks = [['    all_here.wait(10)  ', '    inside.clear()  ']]
#
# [tool.observed.outcomes."50, all of them"]
# lines = ['once: 50$']
#
# [tool.observed.outcomes."2, one for each core"]
# lines = ['once: 2$']
#
# [tool.observed.outcomes."1, the one that has the GIL"]
# lines = ['once: 1$']
# ///
"""Fifty threads wait for something, on the cores that there are."""
import threading

all_here, inside = threading.Barrier(50), []


def wait_for_the_network():
    all_here.wait(10)               # goes on when fifty are waiting
    inside.append(1)


threads = [threading.Thread(target=wait_for_the_network)
           for _ in range(50)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("in the wait at once:", len(inside))
