# /// script
# [tool.observed]
# runs = 2
# lines = ['^one:  counted$', '^other: database is locked, after (?P<waited>[\d.]+) s of 60$', '^visits: (?P<visits>\d) of 2$']
# compare = ['visits == 1', 'waited < 30']
# breaks = [['"BEGIN"', '"BEGIN IMMEDIATE"']]
# mutants = [[['start = time.monotonic()', 'start = time.monotonic() - 40']], [['"COMMIT"', '"ROLLBACK"']]]
#
# [tool.observed.outcomes."both wait, and both count"]
# lines = ['^visits: 2']
# [tool.observed.outcomes."one is refused at once"]
# lines = ['^other: .* after [0-2]?\d[.]']
# [tool.observed.outcomes."one is refused after its minute"]
# lines = ['^other: .* after [3-9]\d[.]']
#
# [tool.observed.exercise]
# lines = ['^visits: 2 of 2$']
# [[tool.observed.exercise.choices]]
# says = "`timeout=600`: ten minutes in place of one"
# edits = [["timeout=60", "timeout=600"]]
# right = false
# because = "Nothing waits at all here: to wait would be a circle, and SQLite refuses at once."
# [[tool.observed.exercise.choices]]
# says = "`BEGIN IMMEDIATE` in place of `BEGIN`"
# edits = [['"BEGIN"', '"BEGIN IMMEDIATE"'], ["    both_have_read.wait(10)\n", ""]]
# right = true
# because = "Who will write says so before it reads. The other waits there, up to its minute, and reads after it."
# [[tool.observed.exercise.choices]]
# says = "One statement, without a `SELECT`: `UPDATE visits SET n = n + 1`"
# edits = [["    [(n,)] = mine.execute(\"SELECT n FROM visits\").fetchall()\n    both", "    n = 0\n    both"], ['SET n = ?", [n + 1]', 'SET n = n + 1"']]
# right = true
# because = "The transaction begins as a writer's. Who comes second waits."
# [[tool.observed.exercise.choices]]
# says = "After the error, once more `UPDATE` and `COMMIT`, with the `n` of before"
# edits = [["        mine.execute(\"ROLLBACK\")  # else nobody could commit", "        mine.execute(\"ROLLBACK\")\n        mine.execute(\"UPDATE visits SET n = ?\", [n + 1])"]]
# right = false
# because = "Now it is allowed, and writes over the other's count what was read before it. Repeat the whole transaction, its `SELECT` too."
# ///
"""Two transactions read, and then both want to write."""
import sqlite3
import threading
import time

both_have_read = threading.Barrier(2)


def visit():
    mine = sqlite3.connect("visits.db", timeout=60,
                           isolation_level=None)
    mine.execute("BEGIN")
    [(n,)] = mine.execute("SELECT n FROM visits").fetchall()
    both_have_read.wait(10)
    start = time.monotonic()
    try:
        mine.execute("UPDATE visits SET n = ?", [n + 1])
        mine.execute("COMMIT")
        said.append("one:  counted")
    except sqlite3.OperationalError as error:
        waited = time.monotonic() - start
        said.append(f"other: {error}, after {waited:.2f} s of 60")
        mine.execute("ROLLBACK")  # else nobody could commit
    mine.close()


said = []
main = sqlite3.connect("visits.db")
main.executescript("CREATE TABLE visits (n); INSERT INTO visits VALUES (0)")
threads = [threading.Thread(target=visit) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*sorted(said), sep="\n")
[(n,)] = main.execute("SELECT n FROM visits").fetchall()
print("visits:", n, "of 2")
