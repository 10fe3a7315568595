"""What is changed in a program to see whether its promises notice: general edits, from its syntax.

The edits that a script's author names, under `breaks` and `mutants`, are tried first.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from observed.errors import ScriptError
from observed.scripts.script import Script

#: What a comparison becomes.
_OTHERWISE = {
    **{ast.Lt: ">=", ast.GtE: "<", ast.Gt: "<=", ast.LtE: ">", ast.Eq: "!=", ast.NotEq: "=="},
    **{ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in"},
}


@dataclass(frozen=True)
class Edit:
    """A changed program, and what was changed, in words."""

    what: str
    program: str
    #: Whether the script's author names it.
    authored: bool = False


def authored(script: Script) -> list[Edit]:
    """Return the edits that the script names.

    Raises `ScriptError` where one does not fit.
    """
    promises = script.promises
    found = []
    for edits in [*([promises.breaks] if promises.breaks else []), *promises.mutants]:
        program = script.program
        for old, new in edits:
            if old not in program:
                raise ScriptError(
                    f"examples/{script.name}: breaks: expected {old!r} in the program; "
                    "found it nowhere"
                )
            program = program.replace(old, new)
        what = "; ".join(f"{old!r} became {new!r}" for old, new in edits)
        found.append(Edit(what, program, authored=True))
    return found


def general(program: str) -> list[Edit]:
    """Return edits that any program bears, those first that mostly tell; none without syntax."""
    try:
        tree = ast.parse(program)
    except SyntaxError:  # a listing that is shown because it does not compile
        return []
    source = _Source(program)
    kinds = (_dropped, _flipped, _unlocked, _compared, _numbered, _swapped, _worded)
    edits: dict[str, Edit] = {}
    for kind in kinds:
        for edit in kind(tree, source):
            if edit.program != program and _compiles(edit.program):
                edits.setdefault(edit.program, edit)
    return list(edits.values())


def _compiles(program: str) -> bool:
    try:
        compile(program, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


class _Source:
    """A program's text, of which the places of nodes can be replaced."""

    def __init__(self, text: str) -> None:
        self.bytes = text.encode()
        self.starts = [0]
        for line in self.bytes.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return (
            self.starts[node.lineno - 1] + node.col_offset,
            self.starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def text(self, node: ast.expr | ast.stmt) -> str:
        begin, end = self.span(node)
        return self.bytes[begin:end].decode()

    def replaced(self, node: ast.expr | ast.stmt, new: str, what: str = "") -> Edit:
        begin, end = self.span(node)
        program = (self.bytes[:begin] + new.encode() + self.bytes[end:]).decode()
        old = " ".join(self.text(node).split())
        return Edit(f"line {node.lineno}: {what or f'{_short(old)} became {_short(new)}'}", program)


def _short(text: str) -> str:
    return repr(text if len(text) <= 50 else f"{text[:47]}…")


def _dropped(tree: ast.Module, source: _Source) -> Iterator[Edit]:
    """A statement is left out: a call, an assignment, a raise, a return."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Expr, ast.Assign, ast.AugAssign, ast.Raise, ast.Return)):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                continue  # a docstring
            yield source.replaced(node, "pass")
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                yield source.replaced(decorator, "(lambda function: function)")


def _flipped(tree: ast.Module, source: _Source) -> Iterator[Edit]:
    """A flag is turned: `daemon=True` above all."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, bool):
            yield source.replaced(node, str(not node.value))
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if not isinstance(keyword.value, ast.Constant):
                    yield source.replaced(keyword.value, "None")


def _unlocked(tree: ast.Module, source: _Source) -> Iterator[Edit]:
    """A `with` holds nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.With):
            for item in node.items:
                yield source.replaced(
                    item.context_expr,
                    "__import__('contextlib').nullcontext()",
                    f"`with {_short(source.text(item.context_expr))}` holds nothing",
                )


def _compared(tree: ast.Module, source: _Source) -> Iterator[Edit]:
    """A condition is the reverse."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.If, ast.While, ast.IfExp)):
            yield source.replaced(node.test, f"not ({source.text(node.test)})")
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            left, right = source.text(node.left), source.text(node.comparators[0])
            yield source.replaced(node, f"{left} {_OTHERWISE[type(node.ops[0])]} {right}")


def _numbered(tree: ast.Module, source: _Source) -> Iterator[Edit]:
    """A number is another: much larger, nothing, one more."""
    for node in ast.walk(tree):
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(node, ast.Constant) and isinstance(value, int | float):
            if isinstance(value, bool):
                continue  # a flag
            for new in (value * 10 if value else 1, 0, value + 1):
                yield source.replaced(node, repr(new))


def _swapped(tree: ast.Module, source: _Source) -> Iterator[Edit]:
    """Two neighbouring statements change places."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if not isinstance(body, list):
            continue
        for one, other in itertools.pairwise(body):
            simple = (ast.Expr, ast.Assign, ast.AugAssign)
            if isinstance(one, simple) and isinstance(other, simple):
                (a, b), (c, d) = source.span(one), source.span(other)
                text = source.bytes
                program = text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]
                yield Edit(
                    f"lines {one.lineno} and {other.lineno} changed places", program.decode()
                )


def _worded(tree: ast.Module, source: _Source) -> Iterator[Edit]:
    """A text is another; a name is another's."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
            yield source.replaced(node, repr(f"{node.value[:-1]}?"))
        elif isinstance(node, ast.Call) and node.args:
            yield source.replaced(node.args[-1], "None")
