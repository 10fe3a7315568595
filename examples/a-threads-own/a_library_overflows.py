# /// script
# [tool.observed]
# lines = ['^8 MiB: +(?P<large>\d+)$']
# never = ['^128 KiB: +\w']
# compare = ['large == 900']
# exit = "SIGSEGV"
# runs = 2
# breaks = [['128 * KIB', '8192 * KIB']]
# mutants = [[['* 900', '* 800']], [['8192 * KIB', '128 * KIB']]]
# ///
"""A long sum in SQLite, on a large stack and on a small one."""
import sqlite3
import threading

KIB = 1024
SUM = "SELECT " + "+".join(["1"] * 900)


def work():
    database = sqlite3.connect(":memory:")
    print(*database.execute(SUM).fetchone())


def run(words):
    print(f"{words:9}", end=" ", flush=True)
    x = threading.Thread(target=work)
    x.start()
    x.join()


threading.stack_size(8192 * KIB)
run("8 MiB:")
threading.stack_size(128 * KIB)
run("128 KiB:")
