# /// script
# [tool.observed]
# exit = "SIGSEGV"
# lines = ['^main: before$']
# never = ['caught', 'finally', 'after']
# breaks = [['ctypes.string_at(0)', 'raise ValueError']]
# ///
"""Neither except nor finally sees a crash in C code."""
import ctypes

print("main: before")
try:
    ctypes.string_at(0)
except BaseException as error:
    print("main: caught", type(error).__name__)
finally:
    print("main: finally")
print("main: after")
