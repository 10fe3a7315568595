# /// script
# [tool.observed]
# lines = ['^the one who waited: ', '^broken: False$']
# runs = 5
# breaks = [['barrier.reset()', 'barrier.wait(10)']]
#
# [tool.observed.outcomes."BrokenBarrierError"]
# lines = ['^the one who waited: BrokenBarrierError$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."went on"]
# lines = ['^the one who waited: went on$']
#
# [tool.observed.outcomes."waits still"]
# exit = "deadline"
# ///
"""A barrier is reset while one waits at it."""
import threading
import time

barrier = threading.Barrier(2)
said = []


def meet():
    try:
        barrier.wait(10)
        said.append("went on")
    except threading.BrokenBarrierError:
        said.append("BrokenBarrierError")


thread = threading.Thread(target=meet)
thread.start()
while barrier.n_waiting == 0:
    time.sleep(0.001)
barrier.reset()
thread.join()
print("the one who waited:", said[0])
print("broken:", barrier.broken)
