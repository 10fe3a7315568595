"""Expressions over figures: what they may be made of, judged when they are read.

What is refused here would else hold always (an assignment, a function's bare name, a text that is
compared with a number that was read) or be noticed by a run alone.
"""

from __future__ import annotations

import ast
import functools
import itertools
import re
from collections.abc import Collection, Iterator

from observed.errors import FigureError

#: Functions that ask a run for a line, by a pattern; those that ask all runs, by an outcome or
#: by an expression.
OF_LINES = ("at", "last", "count")
OF_RUNS = ("seen", "median", "least", "most")
ARITHMETIC = ("len", "min", "max", "abs", "round", "int", "str")
#: Figures that every run has.
OF_EVERY_RUN = ("elapsed", "cpu", "peak")

_MADE_OF = (
    *(ast.BinOp, ast.BoolOp, ast.UnaryOp, ast.Compare, ast.IfExp, ast.Call, ast.Name, ast.Constant),
    *(ast.operator, ast.boolop, ast.unaryop, ast.cmpop, ast.expr_context),
)


@functools.cache
def parse(expression: str) -> ast.expr:
    """Return an expression's syntax tree.

    Raises `FigureError` where it is none, or made of more than figures, numbers, texts,
    comparisons, arithmetic and the functions named here.
    """
    try:
        tree = ast.parse(expression.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        said = error.msg if isinstance(error, SyntaxError) else str(error)
        raise FigureError(f"{expression}: expected an expression; found: {said}") from None
    for node in ast.walk(tree):
        if not isinstance(node, _MADE_OF) or isinstance(node, (ast.Is, ast.IsNot)):
            raise FigureError(
                f"{expression}: expected figures, numbers, texts, comparisons and arithmetic; "
                f"found {type(node).__name__}"
            )
        if isinstance(node, ast.Call):
            _judge_call(expression, node)
        if isinstance(node, ast.Compare):
            _judge_comparison(expression, node)
    return tree


def _judge_call(expression: str, call: ast.Call) -> None:
    known = (*OF_LINES, *OF_RUNS, *ARITHMETIC)
    name = call.func.id if isinstance(call.func, ast.Name) else ast.unparse(call.func)
    if name not in known:
        raise FigureError(
            f"{expression}: expected one of the functions {', '.join(known)}; found {name!r}"
        )
    if call.keywords or not call.args:
        raise FigureError(f"{expression}: {name}: expected arguments without names")
    if name in ARITHMETIC:
        return
    text = call.args[0].value if isinstance(call.args[0], ast.Constant) else None
    if len(call.args) > 1 or not isinstance(text, str) or not text:
        what = {"seen": "an outcome's name"}.get(name, "an expression")
        what = "a pattern" if name in OF_LINES else what
        raise FigureError(f"{expression}: {name}: expected {what} between quotes, and no more")
    if name in OF_LINES:
        try:
            re.compile(text)
        except (re.error, RecursionError, OverflowError) as error:
            raise FigureError(f"{expression}: {text!r} is no pattern: {error}") from None
    elif name != "seen":
        parse(text)


def _judge_comparison(expression: str, comparison: ast.Compare) -> None:
    sides = [comparison.left, *comparison.comparators]
    for side in sides:
        text = side.value if isinstance(side, ast.Constant) else None
        if isinstance(text, str) and _is_number(text):
            raise FigureError(
                f"{expression}: what looks like a number is read as one: expected "
                f"{text.strip()} without quotes; found {text!r}"
            )
    for one, other in itertools.pairwise(sides):
        if ast.dump(one) == ast.dump(other):
            raise FigureError(
                f"{expression}: expected two sides that can differ; found both the same: "
                f"{ast.unparse(one)}"
            )


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", "").replace("_", ""))
    except ValueError:
        return False
    return True


def names(expression: str) -> list[str]:
    """Return the names of the figures that an expression asks for, through all runs too."""
    return list(dict.fromkeys(_names(parse(expression))))


def _names(tree: ast.expr) -> Iterator[str]:
    functions = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and id(node) not in functions:
            yield node.id
        elif _calls(node, OF_RUNS[1:]):
            yield from _names(parse(_text(node)))


def _calls(node: ast.AST, functions: Collection[str]) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return False
    return node.func.id in functions


def _text(call: ast.AST) -> str:
    assert isinstance(call, ast.Call)
    [argument] = call.args
    assert isinstance(argument, ast.Constant)
    return str(argument.value)


def outcomes(expression: str) -> list[str]:
    """Return the names of the outcomes that an expression asks for by `seen`."""
    return [_text(node) for node in ast.walk(parse(expression)) if _calls(node, ["seen"])]


def tells_time(expression: str) -> bool:
    """Tell whether an expression asks when a line was written."""
    return any(_calls(node, ("at", "last")) for node in ast.walk(parse(expression)))


def judge_names(expression: str, known: Collection[str]) -> None:
    """Raise `FigureError` where an expression is none, or asks for a figure that is not known."""
    for name in names(expression):
        if name not in known:
            raise FigureError(
                f"{expression}: no figure {name!r}; there are: {', '.join(sorted(known))}"
            )


def judge(
    expression: str,
    known: Collection[str],
    named: Collection[str] = (),
    *,
    of_one_run: bool = False,
) -> None:
    """Raise `FigureError` where an expression asks for a figure, or an outcome, that is not known.

    Args:
        expression: An expression over figures.
        known: The figures that there are.
        named: The outcomes that there are.
        of_one_run: Whether it may not ask the other runs.
    """
    called = {node.id for node in ast.walk(parse(expression)) if isinstance(node, ast.Name)}
    if of_one_run and (wrong := called & set(OF_RUNS) - {*known}):
        raise FigureError(f"{expression}: {min(wrong)}: a figure is of one run")
    judge_names(expression, known)
    for name in outcomes(expression):
        if name not in named:
            raise FigureError(
                f"{expression}: seen({name!r}): expected one of the outcomes {list(named)}"
            )


def judge_comparison(expression: str, known: Collection[str], named: Collection[str] = ()) -> None:
    """Judge an expression that must hold: a comparison of something that a run gives.

    Raises `FigureError` where it is none.
    """
    tree = parse(expression)
    if not _compares(tree):
        raise FigureError(f"{expression}: expected a comparison such as 'took < 2'")
    judge(expression, known, named)


def _compares(tree: ast.expr) -> bool:
    """Tell whether a tree is a comparison, or several joined by `and`, `or`, `not`."""
    if isinstance(tree, ast.BoolOp):
        return all(map(_compares, tree.values))
    if isinstance(tree, ast.UnaryOp):
        return isinstance(tree.op, ast.Not) and _compares(tree.operand)
    # Of numbers alone it is true or false whatever a run does.
    asked = (*OF_LINES, *OF_RUNS)
    return isinstance(tree, ast.Compare) and any(
        isinstance(node, ast.Name) and (node.id in asked or node.id not in ARITHMETIC)
        for node in ast.walk(tree)
    )
