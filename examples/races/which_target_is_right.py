# /// script
# [tool.observed]
# lines = ['^squares: (?P<squares>\d+ \d+ \d+)$']
# compare = ['squares == "9 9 9"']
# breaks = [['lambda: work(number)', 'lambda number=number: work(number)']]
# ///
"""Three squares, by three threads (main's would be a nought)."""
import threading

squares, threads = [], []


def work(number):
    worker = threading.current_thread() is not threading.main_thread()
    squares.append(number * number if worker else 0)


for number in 1, 2, 3:
    threads.append(threading.Thread(target=lambda: work(number)))
for thread in threads:
    thread.start()
    thread.join()
print("squares:", *squares)
