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
    met = []

    def write(row):
        with locks[row]:
            try:
                meeting.wait(patience)
                met.append(row)
            except threading.BrokenBarrierError:
                pass                # nobody else was writing

    threads = [threading.Thread(target=write, args=(row,))
               for row in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"{max(1, len(met))} of 4 writers at once, {len(set(locks))}"


one = [threading.Lock()] * 4
print("one lock:     ", run(one, patience=0.3), "lock for a total")
each = [threading.Lock() for _ in range(4)]
print("a lock a row: ", run(each, patience=10), "locks for a total")
