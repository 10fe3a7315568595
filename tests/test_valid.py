"""What a block says that cannot be meant is an error when it is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import MakeScript

from observed.errors import FigureError, ScriptError
from observed.site import examples

#: Expressions that are none, or that hold whatever a run does.
EXPRESSIONS = [
    ("compare = ['elapsed = 3']", "compare: elapsed = 3: expected an expression"),
    ("compare = ['elapsed += 3']", "expected an expression"),
    ("compare = ['elapsed < 3; cpu < 2']", "expected an expression"),
    ("compare = ['(elapsed := 3) < 4']", "found NamedExpr"),
    ("compare = ['1 +']", "compare: 1 +: expected an expression"),
    ("compare = ['']", "expected an expression"),
    (f"compare = ['{'(' * 300}']", "expected an expression"),
    (f"compare = ['{'-' * 5000}elapsed < 3']", "expected an expression"),
    ("compare = ['elapsed']", "expected a comparison such as"),
    ("compare = ['at']", "expected a comparison"),
    ("compare = ['at < 3']", "no figure 'at'; there are: cpu, elapsed, peak, runs"),
    ("compare = ['at(\"a\")']", "expected a comparison"),
    ("compare = ['1 < 2']", "expected a comparison"),
    ("compare = ['max(1, 2) < 3']", "expected a comparison"),
    ("compare = ['elapsed < 3 or 1']", "expected a comparison"),
    ("compare = ['elapsed == elapsed']", "found both the same: elapsed"),
    ("compare = ['elapsed is not 3']", "found IsNot"),
    ("compare = ['[x for x in y] == 3']", "found ListComp"),
    ("compare = ['elapsed.real < 3']", "found Attribute"),
    ("compare = ['elapsd < 3']", "no figure 'elapsd'"),
    ("compare = ['cuont(\"a\") < 3']", "found 'cuont'"),
    ("compare = ['at(\"(\") < 1']", "'(' is no pattern: missing )"),
    ("compare = ['at(elapsed) < 1']", "at: expected a pattern between quotes"),
    ("compare = ['at() < 1']", "at: expected arguments"),
    ('compare = [\'at("a", "b") < 1\']', "at: expected a pattern between quotes"),
    ("compare = ['count(pattern=\"a\") < 1']", "count: expected arguments without names"),
    ("compare = ['median(\"elapsd\") < 1']", "no figure 'elapsd'"),
    ("compare = ['median(\"1 +\") < 1']", "1 +: expected an expression"),
    ("compare = ['seen(\"late\") > 0']", "expected one of the outcomes []"),
    ("lines = ['(?P<x>.)']\ncompare = ['x != \"3\"']", "expected 3 without quotes"),
    ("alone = true\ncontrol = ['elapsed = 3']", "control: elapsed = 3: expected"),
    ("on.'3.9'.compare = ['elapsed = 3']", "compare: elapsed = 3"),
    ("figures.gap = 'elapsed = 3'", "figures.gap: elapsed = 3"),
    ("figures.gap = 'other + 1'\nfigures.other = 'cpu'", "figures.gap: other + 1: no figure"),
    ("figures.gap = 'median(\"cpu\")'", "median: a figure is of one run"),
    ("figures.cpu = 'elapsed'", "expected another name"),
    ("lines = ['(?P<runs>.)']", "expected another name"),
    ("lines = ['(?P<x>.)']\nfigures.x = 'elapsed'", "a figure of that name already"),
]
#: Patterns that are none, or that every line matches; chains of one.
PATTERNS = [
    ("lines = ['']", "lines: expected a pattern that tells one line from another"),
    ("never = ['']", "never: expected a pattern"),
    ("stderr = ['.*']", "stderr: expected a pattern"),
    ("order = [['a', 'b*']]", "order: expected a pattern"),
    ("lines = ['a', 'a']", "lines: 'a' is there twice"),
    ("lines = ['a{99999999999}']", "is no pattern"),
    ("order = [['a']]", "order: expected two patterns or more"),
    ("order = [[]]", "order: expected two patterns or more"),
    ("outcomes.one.order = ['a']", "outcomes.'one': order: expected two patterns or more"),
    ("outcomes.one.lines = ['|a']", "outcomes.'one': lines: expected a pattern"),
    ("on.'3.9'.never = ['^']", "never: expected a pattern"),
]
#: Outcomes that never come up.
OUTCOMES = [
    ("outcomes.one.lines = []\noutcomes.two.lines = ['a']", "outcomes.'two': expected"),
    ("outcomes.one.lines = ['a']\noutcomes.two.lines = ['b', 'a']", "outcomes.'two'"),
    ("exit = [0, 1]\noutcomes.one.exit = [0, 1]\noutcomes.two.exit = 1", "outcomes.'two'"),
    ("lines = ['a']\noutcomes.one.lines = ['a']\noutcomes.two.never = ['b']", "outcomes.'two'"),
    ("outcomes.one.lines = ['a']\noutcomes.one.share = 0.5", "share: expected at_least"),
]
OTHERS = [
    ("exit = []", "exit: expected a status"),
    ("exit = 256", "exit: expected a status from 0 to 255"),
    ("exit = -1", "exit: expected a status from 0 to 255"),
    ("runs = 1000000", "runs: expected 10000 at most"),
    ("memory = 100000000000", "memory: expected"),
    ("interpreters = ['3.x']", "interpreters: expected names such as"),
    ("without.'3.9' = ' '", "without.'3.9': expected the reason"),
    ("on.'>=3.12,<3.11'.exit = 3", "on: expected a range in which a version lies"),
    ("on.'3.9' = {}", "on.'3.9': expected something that differs"),
    ("exit = 3\non.'3.9'.exit = 3", "on.'3.9': expected something that differs"),
    ("never = ['a']\nunbroken.\"never: 'b'\" = 'why'", "unbroken: expected one of this"),
    ("never = ['a']\nunbroken.\"never: 'a'\" = ''", "expected the reason"),
    ("breaks = [['absent', 'x']]", "breaks: expected 'absent' in the program"),
    ("breaks = [['', 'x']]", "breaks: expected '' in the program"),
    ("breaks = [['print', 'print']]", "breaks: expected another text in place of"),
    ("mutants = [[['print', 'x'], ['print', 'y']]]", "mutants: expected 'print'"),
    (f"exit = {'1' * 5000}", "expected TOML"),
    (f"lines = {'[' * 5000}", "expected TOML"),
]


@pytest.mark.parametrize(("promises", "said"), [*EXPRESSIONS, *PATTERNS, *OUTCOMES, *OTHERS])
def test_what_cannot_be_meant_is_an_error(
    make_script: MakeScript, promises: str, said: str
) -> None:
    with pytest.raises(ScriptError) as error:
        make_script("print(1)\n", promises)
    assert str(error.value).startswith("examples/chapter/point.py: ")
    assert said in str(error.value)


@pytest.mark.parametrize(
    "promises",
    [
        "compare = ['elapsed < 3 and not (cpu > 2 or count(\"a\") == 3)', '0 <= cpu < 1']",
        "lines = ['(?P<x>.) (?P<y>.)']\n"
        "compare = ['min(x, y) < -2', 'y != \"a\"', '\"b\" in y', 'len(str(y)) == 2']",
        "compare = ['median(\"2 * cpu\") < 3', 'runs < 3']",
        "compare = ['seen(\"a\") < 3']\noutcomes.a.lines = ['a']",
        "compare = ['twice < 3']\n"
        "figures.gap = 'at(\"a\") - last(\"b\")'\nfigures.twice = '2 * gap'",
        "lines = ['^$', '.', '^a?$']",
        "on.'3.9'.lines = ['(?P<x>.)']\non.'3.9'.compare = ['x < 3']",
        "outcomes.one.lines = ['a']\noutcomes.two.never = ['a']\noutcomes.rest.lines = []",
        "outcomes.one.exit = 1\noutcomes.two.lines = ['a']\noutcomes.three.exit = [0, 1]",
        "exit = [0, 1]\noutcomes.one.exit = 0\noutcomes.two.exit = 1",
        "exit = 3\non.'<3.12'.exit = 4\non.'==3.11.7'.exit = 3",
        "never = ['a']\nunbroken.\"never: 'a'\" = 'why'",
        "on.'3.9'.never = ['a']\nunbroken.\"never: 'a'\" = 'why'",
    ],
)
def test_what_can_be_meant_is_read(make_script: MakeScript, promises: str) -> None:
    make_script("print(1)\n", promises)


@pytest.mark.parametrize("expression", ["elapsed = 3", "at", "elapsed; 1"])
def test_a_page_states_no_figure_of_what_is_no_expression(
    small_book: Path, make_script: MakeScript, expression: str
) -> None:
    make_script("print(1)\n")
    with pytest.raises(FigureError):
        examples.figure(expression, "chapter/point.py")
