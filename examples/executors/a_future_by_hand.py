# /// script
# [tool.observed]
# lines = ['^main: the result is 4$', '^main: caught invalid literal', '^main: gave up on the third, done: False$', '^main: can it be cancelled: False$']
# runs = 2
# order = [['caught', 'gave up']]
# breaks = [['daemon=True', 'daemon=False']]
# mutants = [[['int, "4"', 'int, "5"']], [['int, "four"', 'int, "6"']], [['future.set_running_or_notify_cancel()', 'pass']], [['never.wait)', 'str)']]]
# exit = 0
# deadline = 5
# ///
"""A future of your own, filled in by a thread that nobody waits for."""
import threading
from concurrent.futures import Future, TimeoutError

never = threading.Event()


def in_a_thread(work, *values):
    future = Future()

    def run():
        try:
            result = work(*values)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    future.set_running_or_notify_cancel()      # no cancel from now on
    threading.Thread(target=run, daemon=True).start()
    return future


print("main: the result is", in_a_thread(int, "4").result())
try:
    in_a_thread(int, "four").result()
except ValueError as error:
    print("main: caught", error)
third = in_a_thread(never.wait)
try:
    third.result(timeout=0.05)
except TimeoutError:
    print("main: gave up on the third, done:", third.done())
    print("main: can it be cancelled:", third.cancel())
