# /// script
# [tool.observed]
# lines = [
#   '^version +(?P<version>[\d.]+)$',
#   '^built to run without a GIL\? +(?P<built>True|False)$',
#   '^is the GIL on, now\? +(?P<on>True|False)$',
#   '^the same, with PYTHON_GIL=1 +(?P<forced>True|False)$',
#   '^the same, with PYTHON_GIL=0 +(?P<forbidden>True|False|Fatal Python error)$',
# ]
# compare = ['built == "False"', 'on == "True"', 'forced == "True"', 'forbidden == "Fatal Python error"']
# interpreters = ["3.14t"]
# breaks = [['return sys._is_gil_enabled()', 'return not sys._is_gil_enabled()'], ['return True', 'return False']]
# mutants = [[['bool(sysconfig', 'not (sysconfig']]]
#
# [tool.observed.on."<3.13"]
# compare = ['built == "False"', 'on == "True"', 'forced == "True"', 'forbidden == "True"']
#
# [tool.observed.on."pypy3.11"]
# compare = ['built == "False"', 'on == "True"', 'forced == "True"', 'forbidden == "True"']
#
# [tool.observed.on."3.13t"]
# compare = ['built == "True"', 'on == "False"', 'forced == "True"', 'forbidden == "False"']
#
# [tool.observed.on."3.14t"]
# compare = ['built == "True"', 'on == "False"', 'forced == "True"', 'forbidden == "False"']
#
# [tool.observed.outcomes."it starts, and its GIL is on"]
# lines = ['^the same, with PYTHON_GIL=0 +True$']
# [tool.observed.outcomes."it starts, and its GIL is off"]
# lines = ['^the same, with PYTHON_GIL=0 +False$']
# [tool.observed.outcomes."it does not start"]
# lines = ['^the same, with PYTHON_GIL=0 +Fatal']
#
# [tool.observed.exercise]
# since = "3.13"                # before, Python does not read the variable
# lines = ['^the same, with PYTHON_GIL=0 +True$']
# [[tool.observed.exercise.choices]]
# says = "Ask for the GIL on the command line: `-X gil=1`"
# edits = [
#   ["[sys.executable, __file__", "[sys.executable, \"-X\", \"gil=1\", __file__"],
# ]
# right = false
# because = "The variable is read all the same, and is refused."
# [[tool.observed.exercise.choices]]
# says = "Catch the error in the program that is started"
# edits = [
#   [
#     "    print(gil_is_on())\nelse",
#     "    try:\n        print(gil_is_on())\n    except BaseException:\n        print(True)\nelse",
#   ],
# ]
# right = false
# because = "The interpreter ends before it has come to the program."
# [[tool.observed.exercise.choices]]
# says = "Start it with `-E`"
# edits = [["[sys.executable, __file__", "[sys.executable, \"-E\", __file__"]]
# right = true
# because = "With `-E` Python reads none of its variables, and so not this one."
# ///
"""Two questions: can this build run without a GIL, and does it, now?"""
import os
import platform
import subprocess
import sys
import sysconfig


def gil_is_on():
    if hasattr(sys, "_is_gil_enabled"):     # since 3.13
        return sys._is_gil_enabled()
    return True


def asked_with(setting):
    again = subprocess.run([sys.executable, __file__, "ask"],
                           env=dict(os.environ, PYTHON_GIL=setting),
                           capture_output=True, text=True)
    return again.stdout.strip() or again.stderr.partition(":")[0]


if sys.argv[1:]:
    print(gil_is_on())
else:
    built = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    print("version                     ", platform.python_version())
    print("built to run without a GIL? ", built)
    print("is the GIL on, now?         ", gil_is_on())
    print("the same, with PYTHON_GIL=1 ", asked_with("1"))
    print("the same, with PYTHON_GIL=0 ", asked_with("0"))
