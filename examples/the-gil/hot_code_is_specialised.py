# /// script
# [tool.observed]
# lines = [
#   '^before the first call: +BINARY_OP$',
#   '^after 1000 integers: +BINARY_OP_ADD_INT$',
#   '^after 100 strings: +BINARY_OP_(?!ADD_INT)',
# ]
# interpreters = ["3.12"]
# without = { "<3.11" = "specialised bytecode came with 3.11", "pypy3.11" = "it compiles hot code, and rewrites no bytecode" }
# breaks = [['add(number, 1)', 'number']]
#
# [tool.observed.on."3.13t"]
# lines = [
#   '^before the first call: +BINARY_OP$',
#   '^after 1000 integers: +BINARY_OP$',
#   '^after 100 strings: +BINARY_OP$',
# ]
#
# [tool.observed.outcomes."the general one again"]
# lines = ['^after 100 strings: +BINARY_OP$']
# [tool.observed.outcomes."still the one that only adds integers"]
# lines = ['^after 100 strings: +BINARY_OP_ADD_INT$']
# [tool.observed.outcomes."one that only adds strings"]
# lines = ['^after 100 strings: +BINARY_OP_\w*ADD_UNICODE$']
# ///
"""Since 3.11 the interpreter rewrites hot bytecode for the types it meets."""
import dis


def add(a, b):
    return a + b


def addition():
    steps = dis.get_instructions(add, adaptive=True)
    return next(s.opname for s in steps if s.opname.startswith("BINARY_OP"))


print("before the first call:", addition())
for number in range(1000):
    add(number, 1)
print("after 1000 integers:  ", addition())
for _ in range(100):
    add("G", "IL")
print("after 100 strings:    ", addition())
