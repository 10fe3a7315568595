# /// script
# [tool.observed]
# lines = [
#   '^saved, went on, went on, went on$',
#   '^BrokenBarrierError, BrokenBarrierError, ZeroDivisionError$',
# ]
# runs = 5
# breaks = [['1 / 0', '1 / 1']]
# ///
"""An action runs once, before anybody goes on; if it fails, none does."""
import threading


def run(action, said):
    barrier = threading.Barrier(3, action)

    def meet():
        try:
            barrier.wait(10)
            said.append("went on")
        except (threading.BrokenBarrierError, ArithmeticError) as error:
            said.append(type(error).__name__)

    threads = [threading.Thread(target=meet) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


good, bad = [], []
run(lambda: good.append("saved"), good)
print(*good, sep=", ")
run(lambda: 1 / 0, bad)
print(*sorted(bad), sep=", ")
