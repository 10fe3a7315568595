# /// script
# [tool.observed]
# alone = true
# runs = 3
# deadline = 15
# lines = [
#   '^ 1 thread:  +(?P<all_1>[\d.]+) s in all, +(?P<each_1>[\d.]+) ms for each$',
#   '^ 4 threads: +(?P<all_4>[\d.]+) s in all, +(?P<each_4>[\d.]+) ms for each$',
#   '^ 8 threads: +(?P<all_8>[\d.]+) s in all, +(?P<each_8>[\d.]+) ms for each$',
#   '^16 threads: +(?P<all_16>[\d.]+) s in all, +(?P<each_16>[\d.]+) ms for each$',
# ]
# control = ['each_1 < 25']
# compare = ['3 < all_1 / all_4 < 4.6', '0.7 < all_4 / all_16 < 1.4', '1.3 < each_8 / each_4 < 2.5', '2 < each_16 / each_4 < 5']
# breaks = [['threading.Semaphore(4)', 'threading.Semaphore(16)']]
# mutants = [[['threading.Semaphore(4)', 'threading.Semaphore(2)']], [['for threads in 1, 4, 8, 16', 'for threads in 1, 4, 8, 4']]]
# ///
"""A server works on four requests at once; the others wait in its line."""
import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor

places = threading.Semaphore(4)


def serve():                       # on the other side of the network
    with places:
        time.sleep(0.02)


def request(number):
    start = time.perf_counter()
    serve()
    return time.perf_counter() - start


for threads in 1, 4, 8, 16:
    start = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        each = list(pool.map(request, range(32)))
    seconds = time.perf_counter() - start
    print(f"{threads:2} thread{'s: ' if threads > 1 else ':  '}"
          f"{seconds:6.3f} s in all, {1000 * statistics.mean(each):4.0f} ms for each")
