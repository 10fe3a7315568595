# /// script
# [tool.observed]
# lines = [
#   '^source: +(?P<source>\d+) characters$',
#   '^bytecode: +(?P<bytes>\d+) bytes$',
#   'LOAD_\w+ .*\bprice\b',
#   'BINARY_(OP|ADD)\b',
#   '^run by CPython: 42$',
# ]
# compare = ['bytes < source']
# order = [['LOAD_\w+ .*\bprice\b', 'BINARY_(OP|ADD)\b', 'RETURN_VALUE']]
# interpreters = ["3.9", "3.13"]
# breaks = [['return price + 2', 'return 42']]
# mutants = [[['return price + 2', 'p = price; return p + p+p+p+p+p+p+p']]]
# ///
"""Python source is compiled to bytecode, and CPython runs the bytecode."""
import dis

SOURCE = """
def add_fee(price):
    return price + 2
"""

code = compile(SOURCE, "fee.py", "exec")    # text in, code object out
names = {}
exec(code, names)
add_fee = names["add_fee"]

print("source:  ", len(SOURCE), "characters")
del SOURCE                                  # the text is not needed now
print("bytecode:", len(add_fee.__code__.co_code), "bytes")
for step in dis.get_instructions(add_fee):
    print(f"  {step.opname:24} {step.argrepr}".rstrip())
print("run by CPython:", add_fee(40))
