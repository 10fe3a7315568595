# /// script
# dependencies = ["numpy"]
#
# [tool.observed]
# runs = 2
# lines = [
#   '^cores: (?P<cores>\d+)$', '^as it comes: +(?P<plain>\d+) threads, of which Python knows (?P<known>\d+)$',
#   '^OPENBLAS_NUM_THREADS=1, before the import: +(?P<before>\d+) threads', '^OPENBLAS_NUM_THREADS=1, after the import: +(?P<after>\d+) threads',
# ]
# compare = ['plain == cores', 'known == 1', 'before == 1', 'after == cores']
# breaks = [['"OPENBLAS_NUM_THREADS": "1"', '"ANOTHER": "1"']]
# mutants = [[["import numpy\nif sys.argv[1:]:\n    os.environ[\"OPENBLAS_NUM_THREADS\"] = \"1\"\n", "if sys.argv[1:]:\n    os.environ[\"OPENBLAS_NUM_THREADS\"] = \"1\"\nimport numpy\n"]], [["square @ square", "threading.Timer(1, len, [()]).start(); square @ square"]], [['look("as it comes:")', 'look("as it comes:", {"OPENBLAS_NUM_THREADS": "1"})']]]
#
# [tool.observed.outcomes."set after the import, it is obeyed"]
# lines = ['after the import: +1 threads']
# [tool.observed.outcomes."set after the import, it is too late"]
# lines = ['after the import: +([2-9]|\d\d+) threads']
#
# [tool.observed.exercise]
# lines = ['^OPENBLAS_NUM_THREADS=1, after the import: +1 threads']
# [[tool.observed.exercise.choices]]
# says = "Set it in the program, but before `import numpy`"
# edits = [["import numpy\nif sys.argv[1:]:\n    os.environ[\"OPENBLAS_NUM_THREADS\"] = \"1\"\n", "if sys.argv[1:]:\n    os.environ[\"OPENBLAS_NUM_THREADS\"] = \"1\"\nimport numpy\n"]]
# right = true
# because = "It is read when the library is loaded. Take care that nothing imported before has loaded it."
# [[tool.observed.exercise.choices]]
# says = "Set it after the import, before the first product"
# edits = []
# right = false
# because = "That is the program as it stands. The number was read when the library was loaded."
# [[tool.observed.exercise.choices]]
# says = "Set `OMP_NUM_THREADS` in the environment of the process"
# edits = [["{}, \"late\")", "{\"OMP_NUM_THREADS\": \"1\"}, \"late\")"]]
# right = true
# because = "OpenBLAS obeys it, if its own variable is not set when it is loaded."
# [[tool.observed.exercise.choices]]
# says = "`import numpy` once more, after it is set"
# edits = [["\nsquare = numpy", "\nimport numpy\nsquare = numpy"]]
# right = false
# because = "A module is loaded once. The second `import` finds it."
# ///
"""Threads that numpy's BLAS starts when it is imported."""
import os
import subprocess
import sys

LOOK = """
import os, sys, threading
import numpy
if sys.argv[1:]:
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
square = numpy.ones((500, 500))
square @ square
print(len(os.listdir("/proc/self/task")), "threads, of which Python knows",
      threading.active_count())
"""


def look(words, environment={}, *arguments):
    print(f"{words:41}", subprocess.run(
        [sys.executable, "-c", LOOK, *arguments], text=True,
        env={**os.environ, **environment}, stdout=subprocess.PIPE,
        check=True).stdout.strip())


print("cores:", len(os.sched_getaffinity(0)))
look("as it comes:")
look("OPENBLAS_NUM_THREADS=1, before the import:", {"OPENBLAS_NUM_THREADS": "1"})
look("OPENBLAS_NUM_THREADS=1, after the import:", {}, "late")
