# /// script
# [tool.observed]
# runs = 10
# lines = ['^hold a fork: +(?P<hold>\d) of 5$', '^eat: +(?P<eat>\d) of 5$']
# compare = ['hold == 5', 'eat == 0']
# breaks = [['forks = [threading.Lock()', 'forks = [threading.Semaphore(2)']]
# mutants = [[['hold.append(i)', 'i % 2 or hold.append(i)']]]
# deadline = 15
# [tool.observed.exercise]
# compare = ['1 <= eat <= 5']
# [[tool.observed.exercise.choices]]
# says = "Everybody takes the right fork first"
# edits = [["first, second = forks[i], forks[(i + 1) % N]", "second, first = forks[i], forks[(i + 1) % N]"]]
# right = false
# because = "The same ring, the other way round."
# [[tool.observed.exercise.choices]]
# says = "Number 4 takes the right fork first"
# edits = [["    has_first =", "    if i == 4:\n        first, second = second, first\n    has_first ="]]
# right = true
# because = "Numbers 0 and 4 now want the same fork first. One of them gets none. So four hold a fork, the fifth fork is free, and one of the four can have it."
# [[tool.observed.exercise.choices]]
# says = "`RLock` in place of `Lock`"
# edits = [["threading.Lock()", "threading.RLock()"]]
# right = false
# because = "An `RLock` lets its owner in again. Here each wants what another owns."
# [[tool.observed.exercise.choices]]
# says = "Wait three times as long for the second fork"
# edits = [["second.acquire(timeout=0.3)", "second.acquire(timeout=0.9)"]]
# right = false
# because = "All wait as long, and nobody lets go meanwhile."
# ///
"""Five philosophers take the left fork at once: nobody ever eats."""
import threading

N = 5
forks = [threading.Lock() for _ in range(N)]
all_tried, all_asked = threading.Barrier(N), threading.Barrier(N)
hold, eat = [], []


def dine(i):
    first, second = forks[i], forks[(i + 1) % N]
    has_first = first.acquire(timeout=0.3)
    all_tried.wait(10)             # all have tried for a first fork
    if has_first:
        hold.append(i)
        if second.acquire(timeout=0.3):
            eat.append(i)
            all_asked.wait(10)
            second.release()
        else:
            all_asked.wait(10)     # nobody lets go before all asked
        first.release()
    else:
        all_asked.wait(10)


table = [threading.Thread(target=dine, args=(i,)) for i in range(N)]
for philosopher in table:
    philosopher.start()
for philosopher in table:
    philosopher.join()
print(f"hold a fork:  {len(hold)} of {N}")
print(f"eat:          {len(eat)} of {N}")
