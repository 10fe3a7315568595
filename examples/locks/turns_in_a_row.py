# /// script
# [tool.observed]
# runs = 10
# lines = ['^A had (?P<a>\d+) turns, B (?P<b>\d+)$', '^the lock changed hands (?P<changes>\d+) times$', '^the longest row of turns: (?P<longest>\d+)$', '^the second one starts after (?P<starts>\d+) turns of the first$']
# compare = ['100000 <= a + b <= 100001', '1 <= longest <= 100001', '0 <= changes <= 100000', '1 <= starts <= 100000']
# breaks = [["            turns.append(name)", "            turns.append(name) if len(turns) % 7 else turns.extend([name, name])"]]
# mutants = [[["TURNS = 100_000", "TURNS = 99_999"]], [["longest = max(longest, row)", "longest = len(turns) + 2"]], [["changes += 1", "changes += 10 ** 6"]], [["late = max(", "late = 200_000 + max("]]]
# ///
"""Two threads take a lock, let it go, and take it again at once."""
import threading

TURNS = 100_000
lock, both = threading.Lock(), threading.Barrier(2)
turns = []


def work(name):
    both.wait(10)
    while len(turns) < TURNS:
        with lock:
            turns.append(name)


threads = [threading.Thread(target=work, args=(name,)) for name in "AB"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
changes, row, longest = 0, 1, 1
for one, next_one in zip(turns, turns[1:]):
    if one == next_one:
        row += 1
        longest = max(longest, row)
    else:
        changes += 1
        row = 1
print(f"A had {turns.count('A')} turns, B {turns.count('B')}")
print("the lock changed hands", changes, "times")
print("the longest row of turns:", longest)
late = max(turns.index(name) if name in turns else TURNS
           for name in "AB")
print("the second one starts after", late, "turns of the first")
