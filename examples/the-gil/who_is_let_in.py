# /// script
# [tool.observed]
# lines = ['^before: the other came: False$', '^after: +the other came: False$']
# breaks = [['sum(range(5_000_000))', '__import__("time").sleep(0.5)']]
# without = { "pypy3.11" = "its sum is Python code", "3.13t" = "it has no GIL to be let in by" }
#
# [tool.observed.exercise]
# lines = ['^after: +the other came: True$']
# [[tool.observed.exercise.choices]]
# says = "Sort a million numbers"
# edits = [["sum(range(5_000_000))               # the one call", "sorted(range(1_000_000, 0, -1))"]]
# right = false
# because = "Sorting is one call into C that keeps the GIL, as `sum` does."
# [[tool.observed.exercise.choices]]
# says = "Hash a password a million times"
# edits = [
#   ["import sys", "import hashlib\nimport sys"],
#   [
#     "sum(range(5_000_000))               # the one call",
#     "hashlib.pbkdf2_hmac(\"sha256\", b\"word\", b\"salt\", 1_000_000)",
#   ],
# ]
# right = true
# because = "It computes as well, but in C code that gives the GIL up meanwhile."
# [[tool.observed.exercise.choices]]
# says = "Wait for another program"
# edits = [
#   ["import sys", "import subprocess\nimport sys"],
#   ["sum(range(5_000_000))               # the one call", "subprocess.run([\"sleep\", \"0.5\"])"],
# ]
# right = true
# because = "The wait gives the GIL up, and the other thread takes it."
# [[tool.observed.exercise.choices]]
# says = "Run a loop of Python code"
# edits = [["sum(range(5_000_000))               # the one call", "[n * n for n in range(1_000_000)]"]]
# right = false
# because = "Python code gives the GIL up when it is asked to. Here nobody asks for a minute."
# ///
"""Nobody asks for the GIL: is the other thread let in all the same?"""
import sys
import threading

came = False
go = threading.Event()


def wait():
    global came
    go.wait()
    came = True


other = threading.Thread(target=wait)
other.start()
sys.setswitchinterval(60)           # from now on nobody asks for a minute
print("before: the other came:", came)
go.set()
sum(range(5_000_000))               # the one call
print("after:  the other came:", came)
sys.setswitchinterval(0.005)
other.join()
