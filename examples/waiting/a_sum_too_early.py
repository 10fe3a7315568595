# /// script
# [tool.observed]
# lines = [
#   '^no barrier: the first to add up saw [12] of 3 parts$',
#   '^a barrier:  the first to add up saw 3 of 3 parts$',
#   '^wait\(\) gave back: +0 1 2$',
# ]
# runs = 10
# breaks = [['run(threading.Barrier(3))', 'run(threading.Barrier(1))']]
# mutants = [[['run(None)', 'run(threading.Barrier(3))']]]
# ///
"""Nobody begins the second phase before all have done the first."""
import threading
import time

tickets = []


def run(barrier):
    parts, seen = [], []

    def slow():  # until another adds up, or both stand at the barrier
        while not seen and not (barrier and barrier.n_waiting == 2):
            time.sleep(0.001)

    def worker(number):
        if number == 2:
            slow()
        parts.append(number)  # phase 1
        if barrier:
            tickets.append(barrier.wait(10))
        seen.append(len(parts))  # phase 2

    threads = [threading.Thread(target=worker, args=(number,))
               for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"the first to add up saw {seen[0]} of 3 parts"


print("no barrier:", run(None))
print("a barrier: ", run(threading.Barrier(3)))
print("wait() gave back:", *sorted(tickets))
