# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^as it comes: +execute: ProgrammingError$', '^as it comes: +close: +ProgrammingError$',
#   '^check_same_thread=False: execute: done$', '^check_same_thread=False: close: +done$',
# ]
# never = ['^as it comes: .* done']
# breaks = [['attempt("as it comes:", True)', 'attempt("as it comes:", False)']]
# mutants = [[['("check_same_thread=False:", False)', '("check_same_thread=False:", True)']], [['target=use,', 'target=print,']]]
#
# [tool.observed.outcomes."execute is refused, close is not"]
# lines = ['^as it comes: +execute: Prog', '^as it comes: +close: +done']
# [tool.observed.outcomes."both are refused"]
# lines = ['^as it comes: +execute: Prog', '^as it comes: +close: +Prog']
# [tool.observed.outcomes."neither is refused"]
# lines = ['^as it comes: +execute: done', '^as it comes: +close: +done']
# ///
"""A connection of `sqlite3` belongs to the thread that opened it."""
import sqlite3
import threading


def use(connection, words):
    for name, call in (
        ("execute:", lambda: connection.execute("SELECT 1")),
        ("close:  ", connection.close),
    ):
        try:
            call()
            print(words, name, "done")
        except sqlite3.ProgrammingError as error:
            print(words, name, "ProgrammingError")
            messages.add(str(error).split(".")[0])


def attempt(words, check):
    connection = sqlite3.connect(":memory:", check_same_thread=check)
    thread = threading.Thread(target=use, args=(connection, words))
    thread.start()
    thread.join()
    connection.close()


messages = set()
attempt("as it comes:", True)
attempt("check_same_thread=False:", False)
print(*messages)
