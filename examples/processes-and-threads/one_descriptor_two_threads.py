# /// script
# [tool.observed]
# lines = [
#   "^main reads +b'abcd'$",
#   "^thread reads b'efgh'$",
#   "^thread, at 12: b'mnop'$",
#   "^main reads +b'ijkl'$",
#   '^thread closes it$',
#   '^main reads: Bad file descriptor$',
#   "^another file is opened; main reads b'1234'$",
#   '^main is now in .*elsewhere$',
# ]
# order = [['abcd', 'efgh', 'mnop', 'ijkl', 'closes', 'Bad file', '1234']]
# breaks = [['os.read(file, 4))  # there', 'os.pread(file, 4, 0))  # there']]
# mutants = [
#   [['os.pread(file, 4, 12)', '(os.lseek(file, 12, 0), os.read(file, 4))[1]']],
#   [["    os.close(file)\n", "    pass\n"]],
#   [['os.open("numbers.txt", os.O_RDONLY)', 'os.open("numbers.txt", os.O_RDONLY); os.dup2(os.open("letters.txt", os.O_RDONLY), file)']],
#   [['os.chdir, "elsewhere"', 'os.listdir, "elsewhere"']],
# ]
#
# [tool.observed.exercise]
# lines = ["^main reads +b'efgh'$"]
# [[tool.observed.exercise.choices]]
# says = "The thread reads through a copy of the descriptor: `os.dup(file)`"
# edits = [["os.read(file, 4))  # there", "os.read(os.dup(file), 4))"]]
# right = false
# because = "The copy leads to the same open file, and that has one position."
# [[tool.observed.exercise.choices]]
# says = "A lock round each read"
# edits = [
#   [
#     "def read(file):\n    print(\"thread reads\", os.read(file, 4))  # there",
#     "lock = threading.Lock()\n\n\ndef read(file):\n    with lock:\n        print(\"thread reads\", os.read(file, 4))",
#   ],
# ]
# right = false
# because = "The reads come one after the other already. It is the position that they share."
# [[tool.observed.exercise.choices]]
# says = "The thread names a position: `os.pread(file, 4, 4)`"
# edits = [["os.read(file, 4))  # there", "os.pread(file, 4, 4))"]]
# right = true
# because = "It reads the same letters, and moves no position."
# [[tool.observed.exercise.choices]]
# says = "The thread opens the file once more, and reads from there"
# edits = [
#   [
#     "os.read(file, 4))  # there",
#     "os.read(os.open(\"letters.txt\", os.O_RDONLY), 4))",
#   ],
# ]
# right = true
# because = "What is opened anew has a position of its own, at the beginning."
# ///
"""Threads use their process's resources: one file, one position, one cwd."""
import os
import threading


def run(target, *args):
    thread = threading.Thread(target=target, args=args)
    thread.start()
    thread.join()


def read(file):
    print("thread reads", os.read(file, 4))  # there
    print("thread, at 12:", os.pread(file, 4, 12))  # no position is moved


def close(file):
    os.close(file)
    print("thread closes it")


for name, text in (("letters", "abcdefghijklmnop"), ("numbers", "12345678")):
    with open(f"{name}.txt", "w") as file:
        file.write(text)
os.mkdir("elsewhere")

file = os.open("letters.txt", os.O_RDONLY)
print("main reads  ", os.read(file, 4))
run(read, file)
print("main reads  ", os.read(file, 4))
run(close, file)
try:
    os.read(file, 4)
except OSError as error:
    print("main reads:", error.strerror)
os.open("numbers.txt", os.O_RDONLY)
print("another file is opened; main reads", os.read(file, 4))

run(os.chdir, "elsewhere")
print("main is now in", os.getcwd())
