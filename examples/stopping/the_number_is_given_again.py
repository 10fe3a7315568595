# /// script
# [tool.observed]
# runs = 2
# lines = ['^main: closed (?P<old>\d+), opened (?P<new>\d+)$', "^worker: read b'a secret of another'$"]
# compare = ['old == new']
# breaks = [['os.close(number)', 'os.dup(number)']]
# mutants = [[['b"a secret of another"', 'b"a letter of another"']]]
#
# [tool.observed.outcomes."OSError: Bad file descriptor"]
# lines = ['^worker: OSError']
# [tool.observed.outcomes."what belongs to another"]
# lines = ['^worker: read b.a secret']
# [tool.observed.outcomes."nothing: the end of the file"]
# lines = ["^worker: read b''"]
# ///
"""A descriptor is a number. Closed, it is free for the next who opens."""
import os
import threading


def work():
    os.read(number, 20)  # its first piece
    between.set()
    go_on.wait(5)  # busy with it
    try:
        print("worker: read", os.read(number, 20))
    except OSError as error:
        print("worker: OSError:", error.strerror)


number, giver = os.pipe()
between, go_on = threading.Event(), threading.Event()
worker = threading.Thread(target=work, daemon=True)
worker.start()
os.write(giver, b"first")
between.wait(5)
os.close(number)  # main wants the worker to stop
another, theirs = os.pipe()  # some other part of the program
os.write(theirs, b"a secret of another")
print(f"main: closed {number}, opened {another}")
go_on.set()
worker.join(5)
