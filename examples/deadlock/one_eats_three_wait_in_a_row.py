# /// script
# [tool.observed]
# lines = [
#   '^all left first: +eat 0; hold a fork and wait 4 3 2$',
#   '^all left first: +one by one 0 4 3 2$',
#   '^even ones right first: +eat 0 3; hold a fork and wait nobody$',
# ]
# breaks = [['lambda i: True', 'lambda i: i % 2']]
# mutants = [[['lambda i: i % 2 == 1', 'lambda i: True']], [['(0, 4, 3, 2)', '(0, 2, 4, 3)']]]
# runs = 5
# [tool.observed.outcomes."number 0 alone"]
# lines = ['^all left first: +eat 0;']
# at_least = 5
# share = 1.0
# [tool.observed.outcomes."two, side by side"]
# lines = ['^all left first: +eat 0 \d;']
# ///
"""Nobody is stuck for ever, and yet one who eats holds up three."""
import threading

N = 5


def evening(words, left_first):
    forks = [threading.Lock() for _ in range(N)]
    home, eat, wait, done = threading.Event(), [], [], []

    def dine(i, settled):
        first, second = forks[i], forks[(i + 1) % N]
        if not left_first(i):
            first, second = second, first
        if not first.acquire(blocking=False):
            settled.set()          # waits, with no fork in hand
            first.acquire()
        if not second.acquire(blocking=False):
            wait.append(i)
            settled.set()          # waits, with one fork in hand
            second.acquire()
        eat.append(i)
        settled.set()
        home.wait()
        done.append(i)
        first.release()
        second.release()

    threads = []
    for i in (0, 4, 3, 2):         # four seats; each comes alone
        settled = threading.Event()
        threads.append(threading.Thread(target=dine, args=(i, settled)))
        threads[-1].start()
        settled.wait()
    print(f"{words:22} eat", *eat, end="; hold a fork and wait ")
    print(*wait or ["nobody"])
    home.set()
    for thread in threads:
        thread.join()
    if wait:
        print(f"{words:22} one by one", *done)


evening("all left first:", lambda i: True)
evening("even ones right first:", lambda i: i % 2 == 1)
