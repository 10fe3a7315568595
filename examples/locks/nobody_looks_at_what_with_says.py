# /// script
# [tool.observed]
# runs = 5
# lines = ['^inside at once: (?P<most>\d) threads$', '^jobs done: (?P<jobs>\d) of 2$']
# compare = ['most == 2', 'jobs == 2']
# breaks = [['        yield got                   # False: too late', "        if not got:\n            raise TimeoutError\n        yield got"]]
# mutants = [[['done.append(1)', 'pass']]]
# [tool.observed.outcomes."two threads are inside at once"]
# lines = ['at once: 2 threads']
# at_least = 5
# share = 1
# [tool.observed.outcomes."one thread at a time"]
# lines = ['at once: 1 threads']
# [tool.observed.exercise]
# lines = ['^inside at once: 1 threads$']
# [[tool.observed.exercise.choices]]
# says = "In `take`: `if not got: raise TimeoutError`"
# edits = [["        yield got                   # False: too late", "        if not got:\n            raise TimeoutError\n        yield got"], ["    with take(lock, 0.2):           # and nobody looks\n", "  with contextlib.suppress(TimeoutError):\n    with take(lock, 0.2):\n"]]
# right = true
# because = "An error cannot be overlooked as a False can. (The try-out catches it, round the `with`, and does without the job.)"
# [[tool.observed.exercise.choices]]
# says = "In `work`: `with take(lock, 0.2) as got:` and `if not got: return`"
# edits = [["    with take(lock, 0.2):           # and nobody looks\n", "    with take(lock, 0.2) as got:\n        if not got:\n            return\n"]]
# right = true
# because = "It looks. So must every other `with take(…)` of the program."
# [[tool.observed.exercise.choices]]
# says = "A longer timeout: `take(lock, 0.5)`"
# edits = [["take(lock, 0.2)", "take(lock, 0.5)"]]
# right = false
# because = "The owner stays longer than that. Then the block runs without the lock, only later."
# [[tool.observed.exercise.choices]]
# says = "In `take`: `lock.release()` always, without `if got`"
# edits = [["        if got:\n            lock.release()", "        lock.release()"]]
# right = false
# because = "Two were inside, and now the second gives back the first one's lock as well."
# ///
"""A `with` of one's own that gives up after a while."""
import contextlib
import threading

lock = threading.Lock()
entered, leave = threading.Event(), threading.Event()
inside, most, done = [], [], []


@contextlib.contextmanager
def take(lock, timeout):
    got = lock.acquire(timeout=timeout)
    try:
        yield got                   # False: too late
    finally:
        if got:
            lock.release()


def work():
    with take(lock, 0.2):           # and nobody looks
        inside.append(1)
        most.append(len(inside))
        if len(inside) == 1:
            entered.set()
            leave.wait(10)
        inside.pop()
        done.append(1)


one, two = [threading.Thread(target=work) for _ in range(2)]
one.start()
entered.wait(10)
two.start()
two.join()
leave.set()
one.join()
print("inside at once:", max(most), "threads")
print("jobs done:", len(done), "of 2")
