# /// script
# [tool.observed]
# exit = "SIGSEGV"
# lines = ['^main: before$']
# never = ['caught', 'finally', 'after']
# breaks = [['ctypes.memset(0, 0, 1)', 'raise ValueError']]
#
# [tool.observed.outcomes."caught, finally, and after"]
# lines = ['caught', 'finally', 'after']
# [tool.observed.outcomes."finally, but not caught"]
# lines = ['finally']
# never = ['caught']
# [tool.observed.outcomes."none of the three"]
# lines = ['before']
# never = ['main: (caught|finally|after)']
# ///
"""Neither except nor finally sees a crash in C code."""
import ctypes

print("main: before")
try:
    ctypes.memset(0, 0, 1)         # C writes to address 0
except BaseException as error:
    print("main: caught", type(error).__name__)
finally:
    print("main: finally")
print("main: after")
