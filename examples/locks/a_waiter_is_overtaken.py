# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^Python 3.(?P<minor>\d+)$', '^overtaken, in the median: (?P<overtaken>\d+) times of 60, at worst (?P<most>\d+) \((?P<trials>[\d ]+)\)$']
# compare = ['0 <= overtaken <= 60', 'minor < 13 or overtaken <= 4']
# breaks = [["    with lock:\n        turns.append(\"waiter\")", "    greedy.join()\n    with lock:\n        turns.append(\"waiter\")"]]
# mutants = [[["statistics.median(overtaken)", "99"]]]
# [tool.observed.outcomes."overtaken at most 4 times, in the median"]
# lines = ['median: [0-4] times']
# [tool.observed.outcomes."overtaken 5 to 50 times"]
# lines = ['median: ([5-9]|[1-4]\d|50) times']
# [tool.observed.outcomes."let in at the end, after 51 to 60 times"]
# lines = ['median: (5[1-9]|60) times']
# ///
"""One thread has the lock nearly always. When is a waiter let in?"""
import statistics
import sys
import threading
import time


def trial():
    lock, begun = threading.Lock(), threading.Event()
    turns = []

    def take_again_and_again():
        for _ in range(60):
            with lock:
                turns.append("greedy")
                begun.set()
                time.sleep(0.002)   # its work, under the lock

    greedy = threading.Thread(target=take_again_and_again)
    greedy.start()
    begun.wait(10)
    asked = len(turns)
    with lock:
        turns.append("waiter")
    greedy.join()
    return turns.index("waiter") - asked


print(f"Python 3.{sys.version_info[1]}")
overtaken = [trial() for _ in range(7)]
print("overtaken, in the median:", statistics.median(overtaken),
      f"times of 60, at worst {max(overtaken)}",
      f"({' '.join(map(str, overtaken))})")
