# /// script
# [tool.observed]
# runs = 10
# deadline = 20
# lines = [
#   '^print, -u: +(?P<print>\d+) of 8000 lines are whole, strange bytes: \d+$', '^print: +(?P<buffered>\d+) of 8000 lines are whole, strange bytes: (?P<strange>\d+)$',
#   '^one write: +(?P<write>\d+) of 8000 lines are whole, strange bytes: (?P<strange_write>\d+)$',
#   '^print, a lock: +(?P<lock>\d+) of 8000 lines are whole, strange bytes: 0$', '^logging: +(?P<logging>\d+) of 8000 lines are whole, strange bytes: 0$',
# ]
# compare = ['0 <= print <= 8000', '0 <= buffered <= 8000', '0 <= write <= 8000', 'lock == 8000', 'logging == 8000']
# unbroken = { 'compare: 0 <= print <= 8000' = "how many come apart is chance", 'compare: 0 <= buffered <= 8000' = "how many come apart is chance", 'compare: 0 <= write <= 8000' = "how many come apart is chance" }
# breaks = [["    with lock:\n        print(line)", "    sys.stdout.write(line); sys.stdout.flush(); sys.stdout.write(chr(10))"], ["    logging.info(line)", "    print(line); sys.stdout.flush()"]]
# mutants = [[["\"-u\", \"print\"", "\"-u\", \"under_a_lock\""]]]
# [tool.observed.outcomes."some lines come apart"]
# never = ['^print, -u: +8000 of']
# at_least = 1
# share = 0.8
# [tool.observed.outcomes."all lines are whole"]
# lines = ['^print, -u: +8000 of']
# [tool.observed.on."3.13t".outcomes."some lines come apart"]
# never = ['^print, -u: +8000 of']
# [tool.observed.on."3.13t".outcomes."all lines are whole"]
# lines = ['^print, -u: +8000 of']
# ///
"""Four threads print at once, without a buffer and with one."""
import os
import subprocess
import sys

CHILD = """
import logging, sys, threading
lock, both = threading.Lock(), threading.Barrier(4)
logging.basicConfig(stream=sys.stdout, format="%(message)s", level=20)
def under_a_lock(line):
    with lock:
        print(line)
def one_write(line):
    sys.stdout.write(line + "\\n")
def by_logging(line):
    logging.info(line)
def work(name):
    both.wait(10)
    for _ in range(2000):
        HOW(name * 20)
for name in "abcd":
    threading.Thread(target=work, args=name).start()
"""
environment = {name: value for name, value in os.environ.items()
               if name != "PYTHONUNBUFFERED"}      # it means -u
whole = {name * 20 for name in (b"a", b"b", b"c", b"d")}
for name, option, how in [("print, -u:", "-u", "print"),
                          ("print:", "-s", "print"),
                          ("one write:", "-s", "one_write"),
                          ("print, a lock:", "-s", "under_a_lock"),
                          ("logging:", "-s", "by_logging")]:
    output = subprocess.run(
        [sys.executable, option, "-c", CHILD.replace("HOW", how)],
        stdout=subprocess.PIPE, env=environment).stdout
    lines = output.replace(b"\r", b"").split(b"\n")
    print(f"{name:15} {sum(line in whole for line in lines)}"
          " of 8000 lines are whole,",
          "strange bytes:", sum(b not in b"abcd\r\n" for b in output))
