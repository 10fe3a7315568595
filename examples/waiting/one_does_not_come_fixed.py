# /// script
# [tool.observed]
# lines = [
#   '^BrokenBarrierError, BrokenBarrierError, KeyError$',
#   '^BrokenBarrierError, BrokenBarrierError, SystemExit$',
#   '^after reset\(\): broken: False$',
#   '^went on, went on, went on$',
# ]
# runs = 5
# breaks = [['barrier.abort()', 'pass']]
# mutants = [[['except BaseException:', 'except Exception:']], [['barrier.reset()', 'pass']]]
# ///
"""Who cannot come says so: abort() frees the others at once."""
import threading
from concurrent.futures import ThreadPoolExecutor

barrier = threading.Barrier(3)


def meet(error):
    try:
        if error:
            raise error
        barrier.wait()  # no timeout: abort() ends it
    except BaseException:  # whatever it is
        barrier.abort()
        raise


def run(error_of_c):
    with ThreadPoolExecutor(3) as pool:
        tasks = [pool.submit(meet, error) for error in (None, None, error_of_c)]
    errors = [task.exception() for task in tasks]
    print(*[type(e).__name__ if e else "went on" for e in errors], sep=", ")


run(KeyError("price"))
barrier.reset()
run(SystemExit())
barrier.reset()
print("after reset(): broken:", barrier.broken)
run(None)
