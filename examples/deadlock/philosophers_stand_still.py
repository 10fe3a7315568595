# /// script
# [tool.observed]
# lines = ['^hold a fork: +(?P<hold>\d) of 5$', '^eat: +(?P<eat>\d) of 5$']
# compare = ['hold == 5', 'eat == 0']
# breaks = [['forks = [threading.Lock()', 'forks = [threading.Semaphore(2)']]
# mutants = [[['range(N)]', 'range(N - 1)]'], ['(i + 1) % N', '(i + 1) % 4'], ['Barrier(N)', 'Barrier(4)']]]
# ///
"""Five philosophers take the left fork at once: nobody ever eats."""
import threading

N = 5
forks = [threading.Lock() for _ in range(N)]
all_hold, all_asked = threading.Barrier(N), threading.Barrier(N)
hold, eat = [], []


def dine(i):
    left, right = forks[i], forks[(i + 1) % N]
    with left:
        hold.append(i)
        all_hold.wait(10)          # everybody has a left fork by now
        got = right.acquire(timeout=0.3)
        all_asked.wait(10)         # nobody lets go before all asked
        if got:
            eat.append(i)
            right.release()


table = [threading.Thread(target=dine, args=(i,)) for i in range(N)]
for philosopher in table:
    philosopher.start()
for philosopher in table:
    philosopher.join()
print(f"hold a fork:  {len(hold)} of {N}")
print(f"eat:          {len(eat)} of {N}")
