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
