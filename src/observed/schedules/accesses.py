"""What an instruction of the program reads or writes that other threads may touch too.

Told of each instruction by `sys.monitoring`, before it is executed. What is on the interpreter's
stack cannot be seen: an attribute is known by its name alone, and all that lies in containers is
one location. So two accesses may be taken for dependent that are not; of what is taken for
independent and is not, the package's own text says what is known. Source:
https://docs.python.org/3.15/library/sys.monitoring.html
"""

from __future__ import annotations

import ast
import dis
import sys
import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from observed.schedules.scheduler import LIBRARY, Location

#: The contents of all containers, and what is printed.
ITEMS: Location = ("items",)
OUTPUT: Location = ("output",)

#: What `sys.monitoring` gives for a first argument where there is none.
MISSING: object = getattr(getattr(sys, "monitoring", None), "MISSING", None)

Touch = tuple[Location, bool]

_READS = {"LOAD_GLOBAL": "global", "LOAD_NAME": "global", "LOAD_DEREF": "cell", "LOAD_ATTR": "attr"}
_READS |= {"LOAD_FROM_DICT_OR_GLOBALS": "global", "LOAD_FROM_DICT_OR_DEREF": "cell"}
_READS |= {"LOAD_SUPER_ATTR": "attr"}
_WRITES = {"STORE_GLOBAL": "global", "STORE_NAME": "global", "STORE_DEREF": "cell"}
_WRITES |= {"STORE_ATTR": "attr", "DELETE_GLOBAL": "global", "DELETE_NAME": "global"}
_WRITES |= {"DELETE_DEREF": "cell", "DELETE_ATTR": "attr"}
_READ_ITEMS = {"BINARY_SUBSCR", "BINARY_SLICE", "CONTAINS_OP", "UNPACK_SEQUENCE", "UNPACK_EX"}
_READ_ITEMS |= {"LIST_EXTEND", "SET_UPDATE", "DICT_UPDATE", "DICT_MERGE", "FOR_ITER"}
_READ_ITEMS |= {"TO_BOOL", "COMPARE_OP", "FORMAT_SIMPLE", "FORMAT_WITH_SPEC", "CONVERT_VALUE"}
_READ_ITEMS |= {
    "CALL_FUNCTION_EX",
    "MATCH_CLASS",
    "GET_LEN",
    "MATCH_KEYS",
    "MATCH_SEQUENCE",
    "MATCH_MAPPING",
    "SEND",
}
_WRITE_ITEMS = {"STORE_SUBSCR", "DELETE_SUBSCR", "STORE_SLICE"}

#: Names by which a program comes to variables and attributes that no instruction of its own
#: names. Where it uses one, all variables, attributes and contents are one location.
_BY_OTHER_WAYS = {"getattr", "setattr", "delattr", "hasattr", "vars", "globals", "locals", "eval"}
_BY_OTHER_WAYS |= {"exec", "__dict__", "__main__", "modules", "dataclass", "dataclasses", "copy"}
_BY_OTHER_WAYS |= {"SimpleNamespace", "operator", "attrgetter", "pickle", "cached_property"}
_BY_OTHER_WAYS |= {"defaultdict", "__setattr__", "__getattribute__"}
#: Of these: those that come to variables too.
_ALL_NAMES = {"globals", "locals", "vars", "eval", "exec", "__main__", "modules"}
#: Of these: those with which to read may be to write.
_WRITES_WHEN_READ = {"cached_property", "defaultdict"}

#: Values that no thread can change.
_FIXED: tuple[type, ...] = (int, float, complex, str, bytes, type(None), range, type)
_FIXED += (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, types.CodeType)
#: What is called and touches nothing that is shared.
_PURE: set[object] = {range, int, float, complex, object, type, isinstance, issubclass, id}
_PURE |= {abs, callable, round, divmod, pow, chr, ord, property, super}
#: What is called and changes nothing: functions and types, and methods of containers.
_READERS: set[object] = {
    len,
    sum,
    min,
    max,
    sorted,
    any,
    all,
    list,
    tuple,
    set,
    dict,
    frozenset,
    str,
    repr,
}
_READERS |= {
    bool,
    getattr,
    hasattr,
    enumerate,
    zip,
    map,
    filter,
    iter,
    reversed,
    format,
    hash,
    bytes,
    bytearray,
}
_READING_METHODS = {"get", "index", "count", "keys", "values", "items", "copy", "union"}
_READING_METHODS |= {"difference", "intersection", "issubset", "issuperset", "isdisjoint"}
_READING_METHODS |= {"__len__", "__getitem__", "__contains__", "__iter__"}


@dataclass(frozen=True)
class Access:
    """What an instruction touches: a location, or the contents of what an expression names."""

    where: Location
    writes: bool
    #: The expressions whose values are read (or, in place, written), where they can be told.
    values: tuple[ast.expr, ...] = ()
    line: int = 0

    def touches(self, frame: types.FrameType) -> Touch | None:
        """Return what is touched now; None where it is a value that no thread can change."""
        if self.values and all(_is_fixed(_value(node, frame)) for node in self.values):
            return None
        if self.where == ITEMS and any(_is_iterator(_value(one, frame)) for one in self.values):
            return ITEMS, True  # to read an iterator moves it
        return self.where, self.writes


class _Unknown:
    """Not a value: an expression could not be told without executing it."""


def _value(node: ast.expr, frame: types.FrameType) -> object:
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        for names in (frame.f_locals, frame.f_globals, frame.f_builtins):
            if node.id in names:
                return names[node.id]
    if isinstance(node, ast.Attribute):
        held = getattr(_value(node.value, frame), "__dict__", {})
        if node.attr in held:
            return held[node.attr]
    return _Unknown


def _is_fixed(value: object) -> bool:
    if value is _Unknown:
        return False
    if isinstance(value, (tuple, frozenset)):
        return all(_is_fixed(one) for one in value)
    return isinstance(value, _FIXED)


def _is_iterator(value: object) -> bool:
    return value is not _Unknown and hasattr(type(value), "__next__")


def codes(code: types.CodeType) -> Iterator[types.CodeType]:
    """Yield a program's code and that of all that it defines."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from codes(constant)


def of_program(tree: ast.Module, code: types.CodeType) -> dict[types.CodeType, dict[int, Access]]:
    """Return for each code object of a program what its instructions touch, by their offset."""
    nodes: dict[tuple[Any, ...], ast.AST] = {}
    nodes_of = list(ast.walk(tree))
    for node in nodes_of:
        if isinstance(node, (ast.expr, ast.AugAssign)):
            key = node.lineno, node.end_lineno, node.col_offset, node.end_col_offset
            # A tuple that is unpacked ends where its last name does; the outer one counts.
            nodes.setdefault((*key, isinstance(node, ast.AugAssign)), node)
    table = {one: dict(_of_code(one, nodes)) for one in codes(code)}
    said = {name for one in codes(code) for name in one.co_names}
    if not said & _BY_OTHER_WAYS and not any(isinstance(one, ast.MatchClass) for one in nodes_of):
        return table
    kinds = ("global", "attr", "cell") if said & _ALL_NAMES else ("attr",)
    writes = bool(said & _WRITES_WHEN_READ)
    return {
        one: {
            offset: Access(ITEMS, access.writes or writes, line=access.line)
            if access.where[0] in kinds or (writes and access.where == ITEMS)
            else access
            for offset, access in found.items()
        }
        for one, found in table.items()
    }


def _of_code(
    code: types.CodeType, nodes: dict[tuple[Any, ...], ast.AST]
) -> Iterator[tuple[int, Access]]:
    in_class = code.co_name != "<module>" and not code.co_flags & 0x1  # not CO_OPTIMIZED
    for one in dis.get_instructions(code):
        at = one.positions
        assert at is not None
        place = at.lineno, at.end_lineno, at.col_offset, at.end_col_offset
        node = nodes.get((*place, False))
        line = at.lineno or 0
        name = one.opname
        if name in _READS or name in _WRITES:
            kind = (_READS | _WRITES)[name]
            if in_class and name.endswith("_NAME"):
                continue  # a class's own names, until it is made
            yield one.offset, Access((kind, str(one.argval)), name in _WRITES, line=line)
        elif name == "BINARY_OP":
            changed = nodes.get((*place, True))
            if one.argrepr == "[]":
                yield one.offset, Access(ITEMS, writes=False, values=_subject(node), line=line)
            elif one.argrepr.endswith("=") and isinstance(changed, ast.AugAssign):
                yield one.offset, Access(ITEMS, writes=True, values=(changed.target,), line=line)
            elif isinstance(node, ast.BinOp):
                yield one.offset, Access(ITEMS, False, (node.left, node.right), line)
        elif name in _WRITE_ITEMS:
            yield one.offset, Access(ITEMS, writes=True, line=line)
        elif name == "FOR_ITER" and _is_range(node):
            continue
        elif name in _READ_ITEMS:
            yield one.offset, Access(ITEMS, writes=False, values=_subject(node), line=line)
        elif name.startswith("IMPORT"):
            yield one.offset, Access(LIBRARY, writes=True, line=line)


def _is_range(node: ast.AST | None) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range"
    )


def _subject(node: ast.AST | None) -> tuple[ast.expr, ...]:
    """Return the expressions whose values an operation reads; none where that is not told."""
    if isinstance(node, ast.Compare):
        return (node.left, *node.comparators)
    if isinstance(node, ast.FormattedValue):
        return (node.value,)
    if isinstance(node, ast.Subscript):
        return (node.value,)
    return (node,) if isinstance(node, (ast.Name, ast.Attribute, ast.Constant)) else ()


def of_call(called: object, first: object, program: set[types.CodeType]) -> list[Touch]:
    """Return what a call touches by itself, before anything of the program goes on in it.

    Args:
        called: What is called.
        first: Its first argument, `MISSING` where there is none.
        program: The program's own code.
    """
    function = getattr(called, "__func__", called)
    if isinstance(function, types.FunctionType):
        if function.__code__ in program:
            return []
        module = function.__module__ or ""
        if module.startswith("observed.schedules"):
            return []  # it tells by itself
        if module == "threading" and function.__qualname__ in _STARTS:
            return []
        if module.partition(".")[0] in ("threading", "queue", "concurrent", "_threading_local"):
            return [(LIBRARY, True)]
        return [(LIBRARY, True), (ITEMS, True)]  # it may change what it is given
    if called is print:
        return [(OUTPUT, True), (ITEMS, False)]
    try:
        if called in _PURE:
            return []
        if called in _READERS:
            return [(ITEMS, hasattr(type(first), "__next__"))]
    except TypeError:
        pass  # it cannot be hashed: it is none of these
    if isinstance(called, type):
        # What is new is nobody else's yet; what it is made of may be.
        return [] if first is MISSING else [(ITEMS, hasattr(type(first), "__next__"))]
    owner = getattr(called, "__self__", None)
    if owner is None or isinstance(owner, types.ModuleType):
        owner = first if isinstance(called, types.MethodDescriptorType) else None
    if owner is not None and owner is not MISSING:
        if _is_fixed(owner):
            return [(ITEMS, False)]  # "".join(names)
        return [(ITEMS, getattr(called, "__name__", "") not in _READING_METHODS)]
    return [(ITEMS, True), (LIBRARY, True)]


#: How a thread is made, started and awaited: that touches the thread, and nothing else.
_STARTS = {"Thread.__init__", "Thread.start", "Thread.join", "Thread.name", "current_thread"}
_STARTS |= {"Thread.is_alive", "Thread.ident", "Thread.daemon", "get_ident"}
