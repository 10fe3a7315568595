# /// script
# [tool.observed]
# lines = [
#   "^main reads +b'abcd'$",
#   "^thread reads b'efgh'$",
#   "^main reads +b'ijkl'$",
#   '^thread closes it$',
#   '^main reads: Bad file descriptor$',
#   '^main is now in .*elsewhere$',
# ]
# order = [['abcd', 'efgh', 'ijkl', 'closes', 'Bad file']]
# breaks = [['os.read(file, 4))  # there', 'os.pread(file, 4, 0))  # there']]
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


def close(file):
    os.close(file)
    print("thread closes it")


with open("letters.txt", "w") as letters:
    letters.write("abcdefghijklmnop")
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

run(os.chdir, "elsewhere")
print("main is now in", os.getcwd())
