# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^overtaken, at most: (?P<overtaken>\d+) times of 60 \((?P<trials>[\d ]+)\)$']
# compare = ['0 <= overtaken <= 1']
# breaks = [["    def take_once():\n", "    def take_once():\n        with lock:\n            pass\n        time.sleep(0.05)\n"]]
# ///
"""The same greedy thread and the same waiter, with a lock in turn."""
import threading
import time

from a_lock_in_turn import LockInTurn


def trial():
    lock, begun = LockInTurn(), threading.Event()
    turns = []

    def take_again_and_again():
        for _ in range(60):
            with lock:
                turns.append("greedy")
                begun.set()
                time.sleep(0.002)   # its work, under the lock

    def take_once():
        with lock:
            turns.append("waiter")

    greedy = threading.Thread(target=take_again_and_again)
    waiter = threading.Thread(target=take_once)
    greedy.start()
    begun.wait(10)
    waiter.start()
    while len(lock.line) < 2 and "waiter" not in turns:
        time.sleep(0.0001)          # until the waiter is in the line
    asked = len(turns)
    for thread in greedy, waiter:
        thread.join()
    return turns.index("waiter") - asked


overtaken = [max(0, trial()) for _ in range(7)]
print("overtaken, at most:", max(overtaken),
      f"times of 60 ({' '.join(map(str, overtaken))})")
