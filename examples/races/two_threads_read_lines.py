# /// script
# [tool.observed]
# runs = 10
# deadline = 60
# lines = [
#   '^text: +(?P<text>\d+) whole lines, (?P<text_cut>\d+) pieces, (?P<text_never>\d+) never seen$',
#   '^binary: +(?P<binary>\d+) whole lines, (?P<binary_cut>\d+) pieces, (?P<binary_never>\d+) never seen$',
#   '^text, a lock: +(?P<locked>\d+) whole lines, (?P<locked_cut>\d+) pieces, (?P<locked_never>\d+) never seen$',
# ]
# compare = ['locked == 90000', 'locked_cut == 0', 'locked_never == 0']
# breaks = [['run(open(path), threading.Lock())', 'run(open(path, newline="3"), threading.Lock())']]
# mutants = [[['if len(line) == 7', 'if len(line) > 7']]]
# ///
"""Two threads read lines from one open file: does each come whole?"""
import contextlib
import os
import sys
import tempfile
import threading

LINES = 90_000


def run(file, lock):
    taken, ready = [], threading.Barrier(2)

    def work():
        ready.wait(10)
        while True:
            with lock:
                line = file.readline()
            if not line:
                return
            taken.append(line)

    threads = [threading.Thread(target=work) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    whole = [int(line) for line in taken if len(line) == 7]
    return (f"{len(whole)} whole lines, {len(taken) - len(whole)} pieces,"
            f" {len(set(range(LINES)) - set(whole))} never seen")


path = os.path.join(tempfile.mkdtemp(), "lines")
with open(path, "w") as file:
    file.writelines(f"{number:06}\n" for number in range(LINES))
sys.setswitchinterval(1e-5)         # more switches, more chances
nobody = contextlib.nullcontext()
print("text:        ", run(open(path), nobody))
print("binary:      ", run(open(path, "rb"), nobody))
print("text, a lock:", run(open(path), threading.Lock()))
