# /// script
# [tool.observed]
# runs = 2
# lines = ['^ann: +takes hers back$', '^notes kept: (?P<kept>\d)$']
# compare = ['kept == 0']
# breaks = [['connection.rollback()', 'connection.commit()']]
# mutants = [[['notes VALUES (?)", ["from ann"]', 'notes SELECT ? WHERE 0", ["from ann"]'], ["\n    connection.rollback()", "\n    pass"]]]
#
# [tool.observed.outcomes."bob's note is kept"]
# lines = ['kept: 1']
# [tool.observed.outcomes."no note is kept"]
# lines = ['kept: 0']
#
# [tool.observed.exercise]
# compare = ['kept == 1']
# [[tool.observed.exercise.choices]]
# says = "A lock round each `execute`, and round the `rollback`"
# edits = [['    connection.rollback()', '    with lock: connection.rollback()'], ["import threading\n", "import threading\nlock = threading.Lock()\n"], ['    connection.execute("INSERT', '    with lock: connection.execute("INSERT']]
# right = false
# because = "Each call is whole. The transaction, which is what is taken back, is still one for both."
# [[tool.observed.exercise.choices]]
# says = "Bob commits at once, after his `execute`"
# edits = [["    bob_wrote.set()", "    connection.commit()\n    bob_wrote.set()"]]
# right = false
# because = "He commits ann's note as well: two are kept, and one was to be taken back."
# [[tool.observed.exercise.choices]]
# says = "A lock that each holds from the first `execute` to the `rollback` or `commit`"
# edits = [["def ann():\n", "def ann():\n    lock.acquire()\n"], ["    connection.rollback()", "    connection.rollback()\n    lock.release()"], ["    ann_wrote.wait(10)\n", "    ann_wrote.wait(10)\n    lock.acquire()\n"], ["    bob_wrote.set()", "    connection.commit()\n    lock.release()\n    bob_wrote.set()"], ["bob_wrote.wait(10)", "bob_wrote.wait(0.1)"], ["import threading\n", "import threading\nlock = threading.Lock()\n"]]
# right = true
# because = "The lock has the length of the transaction. Bob begins when ann has ended."
# [[tool.observed.exercise.choices]]
# says = "A connection for each of them"
# edits = [["def ann():\n", "def ann():\n    connection = sqlite3.connect('notes.db')\n"], ["    ann_wrote.wait(10)\n", "    ann_wrote.wait(10)\n    connection = sqlite3.connect('notes.db', timeout=30)\n"], ["    bob_wrote.set()", "    connection.commit()\n    bob_wrote.set()"], ["bob_wrote.wait(10)", "bob_wrote.wait(0.1)"], ["connection.commit()                 #", "connection.commit(); connection.close()  #"], ["count = connection", "count = sqlite3.connect('notes.db')"]]
# right = true
# because = "A transaction belongs to a connection. Bob's `execute` waits, inside SQLite, until ann's has ended."
# ///
"""One connection for two threads: one transaction for both."""
import sqlite3
import threading

ann_wrote, bob_wrote = threading.Event(), threading.Event()


def ann():
    connection.execute("INSERT INTO notes VALUES (?)", ["from ann"])
    ann_wrote.set()
    bob_wrote.wait(10)
    print("ann:  takes hers back")
    connection.rollback()


def bob():
    ann_wrote.wait(10)
    connection.execute("INSERT INTO notes VALUES (?)", ["from bob"])
    bob_wrote.set()


connection = sqlite3.connect("notes.db", check_same_thread=False)
connection.execute("CREATE TABLE notes (text)")
threads = [threading.Thread(target=ann), threading.Thread(target=bob)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
connection.commit()                 # bob's, as main thinks
count = connection.execute("SELECT count(*) FROM notes")
print("notes kept:", count.fetchone()[0])
