# /// script
# [tool.observed]
# alone = true
# deadline = 30
# runs = 3
# lines = [
#   '^alone at the table +(?P<alone>\d+) meals, the least +\d+, at once 1$',
#   '^the lower fork first +(?P<lower>\d+) meals, the least +(?P<lower_least>\d+), at once 2$',
#   '^odd ones left-handed +(?P<odd>\d+) meals, the least +(?P<odd_least>\d+), at once 2$',
#   '^four seats +(?P<seats>\d+) meals, the least +(?P<seats_least>\d+), at once [12]$',
#   '^try, and back off +(?P<back>\d+) meals, the least +(?P<back_least>\d+), at once 2$',
#   '^ask a waiter for both +(?P<waiter>\d+) meals, the least +(?P<waiter_least>\d+), at once 2$',
#   '^one lock for all +(?P<one>\d+) meals, the least +(?P<one_least>\d+), at once 1$',
# ]
# control = ['alone > 105']
# compare = [
#   'one <= 200',
#   '0.8 * one < lower < 400', '0.8 * one < odd < 400',
#   'one < 0.8 * back < 320', 'one < 0.9 * waiter < 360',
#   '0.6 * one < seats < 400',
#   '0.1 * waiter < waiter_least <= 0.2 * waiter',
# ]
# breaks = [['with table:', 'if True:']]
# mutants = [
#   [['passed[j] += 1', 'pass']],
#   [["forks[low], forks[high]:\n        yield", "forks[low], forks[high]:\n        yield time.sleep(0.01)"]],
#   [["forks[first], forks[second]:\n        yield", "forks[first], forks[second]:\n        yield time.sleep(0.01)"]],
# ]
# ///
"""Five hungry philosophers, six ways: meals in 0.4 s, 2 ms each."""
import random
import threading
import time
from contextlib import contextmanager

N = 5


@contextmanager
def lower_first(i):                # 4 is left-handed: 0 before 4
    low, high = sorted((i, (i + 1) % N))
    with forks[low], forks[high]:
        yield


@contextmanager
def odd_ones_left_handed(i):
    left, right = i, (i + 1) % N
    first, second = (left, right) if i % 2 else (right, left)
    with forks[first], forks[second]:
        yield


@contextmanager
def four_seats(i):
    with seats, forks[i], forks[(i + 1) % N]:
        yield


@contextmanager
def try_and_back_off(i):
    one, other = forks[i], forks[(i + 1) % N]
    one.acquire()
    while not other.acquire(blocking=False):
        one.release()
        time.sleep(random.uniform(0, 0.002))
        one.acquire()
    try:
        yield
    finally:
        other.release()
        one.release()


@contextmanager
def ask_a_waiter(i):
    both, beside = {i, (i + 1) % N}, {(i - 1) % N, (i + 1) % N}

    def may_eat():                 # and who was passed over goes first
        return both <= free and all(
            passed[i] >= passed[j] for j in beside & passed.keys())

    with waiter:
        passed[i] = 0              # hungry, and passed over so often
        try:
            waiter.wait_for(may_eat)
            free.difference_update(both)
        finally:
            del passed[i]
            waiter.notify_all()
        for j in beside & passed.keys():
            passed[j] += 1
    try:
        yield
    finally:
        with waiter:
            free.update(both)
            waiter.notify_all()


@contextmanager
def one_lock(i):
    with table:
        yield


def dine(i, both_forks, meals, eating, most, end):
    while time.perf_counter() < end:
        with both_forks(i):
            with counting:
                eating.add(i)
                most.append(len(eating))
            time.sleep(0.002)      # eats
            with counting:
                eating.remove(i)
                meals[i] += 1


def evening(words, both_forks, guests=range(N)):
    meals, eating, most = dict.fromkeys(guests, 0), set(), []
    end = time.perf_counter() + 0.4
    threads = [
        threading.Thread(target=dine, args=(i, both_forks, meals,
                                            eating, most, end))
        for i in guests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{words:22} {sum(meals.values()):3} meals, the least"
          f" {min(meals.values()):3}, at once {max(most)}")


forks = [threading.Lock() for _ in range(N)]
seats, table = threading.Semaphore(N - 1), threading.Lock()
free, passed, waiter = set(range(N)), {}, threading.Condition()
counting = threading.Lock()
evening("alone at the table", lower_first, [0])
evening("the lower fork first", lower_first)
evening("odd ones left-handed", odd_ones_left_handed)
evening("four seats", four_seats)
evening("try, and back off", try_and_back_off)
evening("ask a waiter for both", ask_a_waiter)
evening("one lock for all", one_lock)
