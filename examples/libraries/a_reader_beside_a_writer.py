# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^delete: commit: database is locked$',
#   '^wal: +commit: done$', '^wal: +the reader still sees (?P<old>\d), a new one (?P<new>\d)$',
# ]
# compare = ['old == 1', 'new == 2']
# breaks = [['for mode in "delete", "wal"', 'for mode in "wal", "delete"'], ['"BEGIN"', '"SELECT 1"']]
# mutants = [[['writer.commit()', 'pass']], [['    new = ask(sqlite3.connect(file))', '    new = ask(reader)']]]
#
# [tool.observed.outcomes."delete: refused; wal: committed"]
# lines = ['^delete: commit: data', '^wal: +commit: done']
# [tool.observed.outcomes."both are refused"]
# lines = ['^delete: commit: data', '^wal: +commit: data']
# [tool.observed.outcomes."both are committed"]
# lines = ['^delete: commit: done', '^wal: +commit: done']
# ///
"""A reader in its transaction, and a writer that commits meanwhile."""
import sqlite3
import threading


def ask(connection):
    return connection.execute("SELECT count(*) FROM t").fetchall()[0][0]


def write(file, words):
    writer = sqlite3.connect(file, timeout=0.1)
    writer.execute("INSERT INTO t VALUES (2)")
    try:
        writer.commit()
        print(words, "commit: done")
    except sqlite3.OperationalError as error:
        print(words, "commit:", error)
    writer.close()


for mode in "delete", "wal":
    file, words = mode + ".db", f"{mode + ':':7}"
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute(f"PRAGMA journal_mode={mode}").fetchall()
    reader.executescript("CREATE TABLE t (n); INSERT INTO t VALUES (1)")
    reader.execute("BEGIN")
    ask(reader)                      # it is in the middle of reading
    thread = threading.Thread(target=write, args=(file, words))
    thread.start()
    thread.join()
    old = ask(reader)
    new = ask(sqlite3.connect(file))
    print(words, f"the reader still sees {old}, a new one {new}")
    reader.execute("COMMIT")
