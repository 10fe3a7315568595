# /// script
# [tool.observed]
# lines = [
#   '^time +compiled in: True +standard library: True$',
#   '^logging +compiled in: False +standard library: True$',
#   '^threading +compiled in: False +standard library: True$',
# ]
# without = { "<3.10" = "sys.stdlib_module_names came with 3.10" }
# breaks = [['sys.builtin_module_names', 'sys.stdlib_module_names']]
# ///
"""Of the three imports, one is compiled into the interpreter."""
import sys

for name in ("time", "logging", "threading"):
    compiled_in = name in sys.builtin_module_names
    standard = name in sys.stdlib_module_names
    print(f"{name:9} compiled in: {compiled_in!s:5} "
          f"standard library: {standard}")
