# /// script
# [tool.observed]
# runs = 5
# lines = ['^one lock: +(?P<one>\d) of 4 writers at once, (?P<one_total>\d) lock for a total$', '^a lock a row: +(?P<row>\d) of 4 writers at once, (?P<row_total>\d) locks for a total$']
# compare = ['one == 1', 'row == 4', 'one_total == 1', 'row_total == 4']
# breaks = [['[threading.Lock() for _ in range(4)]', '[threading.Lock()] * 4'], ['[threading.Lock()] * 4', '[threading.Lock() for _ in range(4)]']]
# ///
"""One lock for four rows, and a lock for each: who works at once?"""
import threading


def run(locks, patience):
    meeting = threading.Barrier(4)
    inside, most = [], []

    def write(row):
        with locks[row]:
            inside.append(row)
            most.append(len(inside))
            try:
                meeting.wait(patience)
            except threading.BrokenBarrierError:
                meeting.reset()     # not all four; the next waits too
            inside.remove(row)

    threads = [threading.Thread(target=write, args=(row,))
               for row in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"{max(most)} of 4 writers at once, {len(set(locks))}"


one = [threading.Lock()] * 4
print("one lock:     ", run(one, patience=0.2), "lock for a total")
each = [threading.Lock() for _ in range(4)]
print("a lock a row: ", run(each, patience=10), "locks for a total")
