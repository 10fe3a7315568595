# /// script
# [tool.observed]
# alone = true
# deadline = 30
# lines = [
#   '^an empty loop: +(?P<loop>[\d.]+) ns \([\d. ]+\)$', '^a call of a function: +(?P<call>[\d.]+) ns \([\d. ]+\)$',
#   '^with Lock: +(?P<lock>[\d.]+) ns \([\d. ]+\)$', '^with RLock: +(?P<rlock>[\d.]+) ns \([\d. ]+\)$', '^a Lock, handed to and fro: +(?P<hand>[\d.]+) ns \([\d. ]+\)$',
# ]
# control = ['loop < 200']
# compare = ['lock > 1.2 * loop', 'hand > 10 * lock', 'call < lock < 8 * call']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15", "pypy3.11"]
# breaks = [['("a Lock, handed to and fro:", hand_over, 2000)', '("a Lock, handed to and fro:", with_lock, 2000)'], ['("with Lock:", with_lock, 200_000)', '("with Lock:", loop, 200_000)']]
# [tool.observed.on."pypy3.11"]    # it compiles the call away
# compare = ['lock > 1.2 * loop', 'hand > 10 * lock', 'lock > 8 * call']
# ///
"""What a lock costs: free, and handed to and fro by two threads."""
import statistics
import threading
import time

lock, rlock = threading.Lock(), threading.RLock()


def loop(times):
    for _ in range(times):
        pass


def nothing(_):
    pass


def call(times):
    for _ in range(times):
        nothing(_)


def with_lock(times):
    for _ in range(times):
        with lock:
            pass


def with_rlock(times):
    for _ in range(times):
        with rlock:
            pass


def hand_over(times):               # each takes what the other gives
    ping, pong = threading.Lock(), threading.Lock()
    pong.acquire()

    def work(mine, other):
        for _ in range(times // 2):
            mine.acquire()
            other.release()

    thread = threading.Thread(target=work, args=(pong, ping))
    thread.start()
    work(ping, pong)
    thread.join()


for name, work, times in [
        ("an empty loop:", loop, 200_000),
        ("a call of a function:", call, 200_000),
        ("with Lock:", with_lock, 200_000),
        ("with RLock:", with_rlock, 200_000),
        ("a Lock, handed to and fro:", hand_over, 2000)]:
    work(times)                     # once to warm up
    costs = []
    for _ in range(7):
        start = time.perf_counter()
        work(times)
        costs.append(1e9 * (time.perf_counter() - start) / times)
    print(f"{name:27} {statistics.median(costs):.0f} ns",
          f"({' '.join(f'{each:.0f}' for each in costs)})")
