# /// script
# [tool.observed]
# lines = [
#   '^main: +0\.142857 +then 0\.1428571428571428571428571429$',
#   '^thread: +0\.142857 +then 0\.1428571428571428571428571429$',
#   '^worker of a pool: +0\.142857 +then 0\.1428571428571428571428571429$',
# ]
# runs = 2
# breaks = [['context.prec = 6', 'pass']]
# mutants = [[['with localcontext() as context:', 'with __import__("contextlib").nullcontext(__import__("decimal").getcontext()) as context:']]]
# ///
"""Six digits, asked for where the numbers are computed."""
import threading
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal, localcontext


def work():
    with localcontext() as context:
        context.prec = 6
        return Decimal(1) / 7


def note(who):
    print(f"{who:18}{work()} then {Decimal(1) / 7}")


note("main:")
x = threading.Thread(target=note, args=("thread:",))
x.start()
x.join()
with ThreadPoolExecutor() as pool:
    pool.submit(note, "worker of a pool:").result()
