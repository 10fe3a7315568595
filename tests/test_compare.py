"""The book on one Python against another: what changed is told, and what did not is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import MakeScript

from observed.__main__ import main
from observed.judging import chance
from observed.running import interpreters

HERE = interpreters.building().identity

#: Prints one thing on this Python, another on the newer one.
NEWER = "import sys\nnewer = '.99 ' in sys.version\n"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Return an executable that is this Python, and says that it is a newer patch of it."""
    site = tmp_path / "newer" / "sitecustomize.py"
    site.parent.mkdir()
    site.write_text("import sys\nsys.version = sys.version.replace(' ', '.99 ', 1)\n")
    executable = tmp_path / "newer" / "python"
    real = interpreters.building().executable
    executable.write_text(f'#!/bin/sh\nPYTHONPATH={site.parent} exec {real} "$@"\n')
    executable.chmod(0o755)
    return executable


@pytest.fixture
def four(small_book: Path, make_script: MakeScript) -> None:
    """Make four examples: two that change, one by chance, one that stays as it is."""
    make_script(f"{NEWER}print('new' if newer else 'old')\n", "lines = ['old']", "c/breaks.py")
    outcomes = "[tool.observed.outcomes.{0}]\nlines = ['{0}']\n"
    make_script(
        f"{NEWER}print('lost' if newer else 'kept')\n",
        "runs = 30\n" + outcomes.format("lost") + outcomes.format("kept"),
        "c/chance.py",
    )
    make_script(f"{NEWER}print('x', 5 if newer else 1)\n", "lines = ['x (?P<x>.)']", "c/figure.py")
    make_script("print('the same')\n", "", "c/same.py")
    (small_book / "docs" / "c.md").write_text(
        f"# C\n\nOther. It was «c/figure.py | x @{HERE.name}» of them. Then more.\n"
    )


def test_what_changed_is_told_and_nothing_else(
    four: None, newer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(newer), "--against", interpreters.building().executable]) == 1
    text = capsys.readouterr().out
    assert f"CPython {HERE.version}.99, " in text and ": 4 examples\n" in text
    assert "Promises: 1 broken that the older one kept" in text
    assert "examples/c/breaks.py breaks its promise lines: a line of stdout matches 'old'" in text
    assert "Shares: 2 of " in text
    assert "examples/c/chance.py: outcome 'lost': 0 of 30 (0% to 11%) → 30 of 30 (89%" in text
    assert "docs/c.md:3: «c/figure.py | x @" in text and ": 1 → 5 (one run each)\n" in text
    assert "    It was «c/figure.py | x @" in text and "of them.\n" in text
    assert "What they print: 1 never" in text and "    -old\n    +new" in text
    assert "same.py" not in text


def test_without_another_it_is_compared_with_what_was_kept(
    four: None, newer: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["compare"])
    assert main(["compare", str(newer)]) == 1
    assert "nothing to compare" in capsys.readouterr().err
    monkeypatch.setattr(interpreters, "default", interpreters.building)
    assert main(["record"]) == 0
    assert main(["compare", str(newer), "--script", "examples/c/figure.py"]) == 0
    text = capsys.readouterr().out
    assert ": 1 examples, from runs that were kept" in text
    assert ": 1 → 5 (one run each)\n" in text


def test_a_path_that_is_no_python_is_an_error(
    small_book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", "/bin/true"]) == 1
    assert "/bin/true: expected a Python that answers" in capsys.readouterr().err


def test_fishers_test_is_exact() -> None:
    """The first is Fisher's own: a lady who tastes tea. The others can be counted by hand."""
    assert chance.fisher(3, 4, 1, 4) == pytest.approx(34 / 70)
    assert chance.fisher(0, 2, 2, 2) == pytest.approx(2 / 6)
    assert chance.fisher(5, 5, 5, 5) == 1


def test_of_many_tests_only_those_beyond_chance_are_named() -> None:
    assert chance.beyond([0.02, 0.9, 0.001, 0.03], 0.05) == [False, False, True, False]
    assert chance.beyond([0.01, 0.02], 0.05) == [True, True]
    assert chance.beyond([], 0.05) == []
