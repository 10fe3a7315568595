# /// script
# dependencies = ["sqlalchemy"]
#
# [tool.observed]
# runs = 2
# lines = [
#   '^worker: has counted (?P<counted>\d) notes, and has ended$',
#   '^pool: +1 of 1 in use$', '^main: +TimeoutError$', '^QueuePool limit of size 1 overflow 0 reached',
# ]
# compare = ['counted == 0']
# breaks = [['kept.append(connection)', 'connection.close()']]
# mutants = [[['CREATE TABLE notes (text)', 'CREATE TABLE notes AS SELECT 1']], [['pool_size=1', 'pool_size=2']]]
#
# [tool.observed.outcomes."main gets the connection"]
# lines = ['^main: +has']
# [tool.observed.outcomes."main waits, and gets an error"]
# lines = ['^main: +Timeout']
#
# [tool.observed.exercise]
# lines = ['^main: +has counted']
# [[tool.observed.exercise.choices]]
# says = "`connection.commit()` at the end of the work"
# edits = [["    kept.append(connection)", "    connection.commit()\n    kept.append(connection)"]]
# right = false
# because = "The transaction is over. The connection is still the worker's."
# [[tool.observed.exercise.choices]]
# says = "`with engine.connect() as connection:` round the work"
# edits = [["    connection = engine.connect()\n    print(words, \"has counted\", connection.execute(\n        text(\"SELECT count(*) FROM notes\")).scalar(), end=\" notes, \")\n    kept.append(connection)             # and does not close it", "    with engine.connect() as connection:\n        print(words, \"has counted\", connection.execute(\n            text(\"SELECT count(*) FROM notes\")).scalar(), end=\" notes, \")"]]
# right = true
# because = "Its end gives the connection back, whatever happened."
# [[tool.observed.exercise.choices]]
# says = "`pool_timeout=1`: wait longer"
# edits = [["pool_timeout=0.3", "pool_timeout=1"]]
# right = false
# because = "Nobody gives one back, however long."
# [[tool.observed.exercise.choices]]
# says = "Keep no reference, and `gc.collect()` before main's turn"
# edits = [["    kept.append(connection)             # and does not close it\n", ""], ["print(\"pool:", "import gc; gc.collect()\nprint(\"pool:"]]
# right = true
# because = "The connection and its transaction refer to each other, so that no reference count ends them: the garbage collector does, whenever it comes by. That is no plan."
# [[tool.observed.exercise.choices]]
# says = "`max_overflow=10`"
# edits = [["max_overflow=0", "max_overflow=10"]]
# right = true
# because = "There are ten more to lose. The eleventh such worker stops the program again."
# ///
"""A worker ends and keeps its connection; the pool has no other."""
import threading

from sqlalchemy import create_engine, exc, text

engine = create_engine("sqlite:///notes.db", pool_size=1,
                       max_overflow=0, pool_timeout=0.3)
kept = []


def count(words):
    connection = engine.connect()
    print(words, "has counted", connection.execute(
        text("SELECT count(*) FROM notes")).scalar(), end=" notes, ")
    kept.append(connection)             # and does not close it
    print("and has ended")


with engine.begin() as connection:
    connection.execute(text("CREATE TABLE notes (text)"))
worker = threading.Thread(target=count, args=["worker:"])
worker.start()
worker.join()
print("pool:  ", engine.pool.checkedout(), "of", engine.pool.size(), "in use")
try:
    count("main:  ")
except exc.TimeoutError as error:
    print("main:   TimeoutError")
    print(str(error).split(",")[0])
