"""Comparisons that set a lower bound alone: `gap > 0.9` holds of a gap of an hour too."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import msgspec

from observed.scripts.promises import Promises


def one_sided(promises: Promises) -> list[str]:
    """Return the comparisons of a script by which a figure may be as large as it likes.

    That is: a number is its lower bound, and no comparison that holds on the same interpreters
    sets an upper one. That something happens at all (`> 0`) is left out, as are figures that
    are compared with others.
    """
    several = [promises.compare]
    several += [
        difference.compare
        for difference in promises.on.values()
        if difference.compare is not msgspec.UNSET
    ]
    found = []
    for comparisons in several:
        above = {figure for text in comparisons for figure in _bounded(text, above=True)}
        found += [text for text in comparisons if set(_bounded(text, above=False)) - above]
    return list(dict.fromkeys(found))


def _bounded(comparison: str, *, above: bool) -> Iterator[str]:
    """Yield what a comparison bounds: above by anything, or below by a number."""
    try:
        tree = ast.parse(comparison.strip(), mode="eval")
    except SyntaxError:
        return  # it is told where the comparison is made
    for node in ast.walk(tree):
        if not isinstance(node, ast.Compare):
            continue
        sides = [node.left, *node.comparators]
        for left, operator, right in zip(sides, node.ops, node.comparators, strict=False):
            if isinstance(operator, ast.Eq):
                if above:
                    yield from (ast.unparse(side) for side in (left, right))
                continue
            if isinstance(operator, (ast.Gt, ast.GtE)):
                less, more = right, left
            elif isinstance(operator, (ast.Lt, ast.LtE)):
                less, more = left, right
            else:
                continue
            if above:
                yield ast.unparse(less)
            elif (number := _number(less)) is not None and _number(more) is None:
                strict = isinstance(operator, (ast.Gt, ast.Lt))
                if number != (0 if strict else 1):  # else: it happens at all
                    yield ast.unparse(more)


def _number(node: ast.expr) -> float | None:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return None
    return value if isinstance(value, (int, float)) else None
