# /// script
# [tool.observed]
# runs = 5
# lines = ['^raising: +(?P<most>\d) inside at once, jobs done (?P<jobs>\d), given up (?P<given>\d)$', '^not looking: (?P<loose>\d) inside at once, jobs done (?P<both>\d), given up 0$']
# compare = ['most == jobs == given == 1', 'loose == both == 2']
# breaks = [['run(raise_it=True)', 'run(raise_it=False)'], ['run(raise_it=False)', 'run(raise_it=True)']]
# mutants = [[['done.append(1)', 'pass']], [['given_up.append(1)', 'pass']]]
# ///
"""No lock in time is an error, and the block does not run."""
import contextlib
import threading


@contextlib.contextmanager
def take(lock, timeout, raise_it):
    got = lock.acquire(timeout=timeout)
    if raise_it and not got:
        raise TimeoutError(f"no lock within {timeout} s")
    try:
        yield
    finally:
        if got:
            lock.release()


def run(raise_it):
    lock = threading.Lock()
    entered, leave = threading.Event(), threading.Event()
    inside, most, done, given_up = [], [], [], []

    def work():
        try:
            with take(lock, 0.2, raise_it):
                inside.append(1)
                most.append(len(inside))
                if len(inside) == 1:
                    entered.set()
                    leave.wait(10)
                inside.pop()
                done.append(1)
        except TimeoutError:
            given_up.append(1)

    one, two = [threading.Thread(target=work) for _ in range(2)]
    one.start()
    entered.wait(10)
    two.start()
    two.join()
    leave.set()
    one.join()
    return (f"{max(most)} inside at once, jobs done {len(done)},"
            f" given up {len(given_up)}")


print("raising:    ", run(raise_it=True))
print("not looking:", run(raise_it=False))
