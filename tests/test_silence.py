"""What is nearly right is an error, and a wrong value one clear message: nothing is ignored."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import MakeScript

from observed import record, recording
from observed.drawing import render
from observed.errors import ScriptError
from observed.judging import check
from observed.scripts.script import read_script
from observed.site import notebooks

PROMISES = "# [tool.observed]\n# lines = ['^never printed$']\n"


def observed(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "observed", *arguments], cwd=folder, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"# //// script\n{PROMISES}# ///\nprint(1)\n", "line 1: expected a block to begin with"),
        (f"#/// script\n{PROMISES}# ///\nprint(1)\n", "line 1: expected a block to begin with"),
        (f"# // script\n{PROMISES}# ///\nprint(1)\n", "line 1: expected a block to begin with"),
        (f"# /// scripts\n{PROMISES}# ///\nprint(1)\n", "line 1: expected a block to begin with"),
        (f"# /// script\n{PROMISES}# ////\nprint(1)\n", "line 4: expected a block to begin with"),
        (f"# /// script\n{PROMISES}print(1)\n", "line 1: expected one block"),
        (f"# /// script\n{PROMISES}# ///\n" * 2, "line 1: expected one block"),
        (f"\ufeff# /// script\n{PROMISES}# ///\nprint(1)\n", "without a byte-order mark"),
        ("# /// script\n# [tool.observe]\n# lines = []\n# ///\n", "found [tool.observe]"),
        ("# /// script\n# lines = ['1']\n# ///\nprint(1)\n", "found the key 'lines'"),
        ("# /// script\n# ///\nprint(1)\n", "found neither"),
        ("# /// script\n# dependencies = 'numpy'\n# ///\n", "expected a list of strings"),
        ("# /// script\n# dependencies = ['num py']\n# ///\n", "'num py' is no requirement"),
        ("\n\n# /// script\n# [tool.observed]\n# exit =\n# ///\n", "line 5"),
        ("# /// script\n# [tool.observed]\n# deadline = inf\n# ///\n", "600 seconds at most"),
    ],
)
def test_a_block_that_is_nearly_right_is_an_error(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "examples" / "chapter" / "point.py"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError) as error:
        read_script(path, tmp_path / "examples")
    first, repeat = str(error.value).splitlines()
    assert first.startswith("examples/chapter/point.py: ")
    assert said in first
    assert repeat == "  repeat: ./nox -s run -- examples/chapter/point.py"


@pytest.mark.parametrize(
    ("promises", "said"),
    [
        ("compare = ['at(\"(\") < 1']", "missing ), unterminated subpattern"),
        ("lines = ['took (?P<took>.+)']\ncompare = ['int(took) < 2']", "invalid literal for int"),
        ("compare = ['1 +']", "compare: 1 +"),
    ],
)
def test_a_wrong_expression_is_a_message_and_no_traceback(
    small_book: Path, make_script: MakeScript, promises: str, said: str
) -> None:
    make_script("print('took forever')\n", promises)
    done = observed(small_book, "run", "examples/chapter/point.py")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "examples/chapter/point.py breaks its promise compare" in done.stderr
    assert said in done.stderr


def test_a_run_says_how_many_promises_it_checked(small_book: Path, make_script: MakeScript) -> None:
    make_script("print(1)\n")
    assert "0 promises of its own kept" in observed(small_book, "run", "chapter/point.py").stdout
    make_script("print(1)\n", "lines = ['1']\nnever = ['2']")
    assert "2 promises of its own kept" in observed(small_book, "run", "chapter/point.py").stdout


@pytest.mark.parametrize(("apart", "told"), [(4_000, False), (5_000, True), (300_000, True)])
def test_an_order_across_two_streams_needs_time_between_its_lines(apart: int, told: bool) -> None:
    lines = [recording.Line(9, "out", "1 out\n"), recording.Line(9 + apart, "err", "2 err\n")]
    close = check._too_close(["1 out", "2 err"], lines)
    assert (close is None) == told
    assert told or (close is not None and "which came first is not known" in close[0])


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("00 %\r10 %\r20 %\n", "20 %"),
        ("long line\rshort\n", "shortline"),
        ("back\bk\n", "back"),
        ("bell\x07 nul\x00\n", "bell␇ nul␀"),
        ("a tab\tstays\n", "a tab\tstays"),
        ("\x1b[31mred\x1b[0m\n", "red"),
        ("lone \x1b\n", "lone ␛"),
        ("one\r\n", "one"),
    ],
)
def test_a_log_is_what_a_terminal_shows_in_the_end(written: str, shown: str) -> None:
    line = recording.Line(0, "out", written)
    assert line.plain == shown
    assert shown in render._row(line, None, None)


def test_no_page_holds_a_character_that_it_cannot(
    make_script: MakeScript, small_book: Path
) -> None:
    program = "print('\\x1b[31mred\\x1b[0m \\x00\\x07')\nprint('nul\\x00')\n"
    seen = record.observe(make_script(program))
    html = render.terminal(seen.series.recordings[0], 1.0)
    assert not [c for c in html if ord(c) < 32 and c not in "\n\t"]


def test_what_the_site_leaves_out_is_not_executed(small_book: Path) -> None:
    hidden = small_book / "docs" / "labs" / ".ipynb_checkpoints" / "a-checkpoint.ipynb"
    hidden.parent.mkdir(parents=True)
    hidden.write_text("{}")
    assert notebooks.find() == []


def build(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=folder,
        capture_output=True,
        text=True,
    )


def test_front_matter_that_cannot_be_read_fails_the_build(small_book: Path) -> None:
    (small_book / "docs" / "index.md").write_text(
        "---\ntitle: Locks\ndescription: Threads: what they share.\n---\n\n# Locks\n"
    )
    built = build(small_book)
    assert built.returncode == 1
    assert "docs/index.md: expected front matter" in built.stderr


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("glossary.toml", "lock = 'a'\nlock = 'b'\n", "glossary.toml: expected TOML"),
        ("glossary.toml", "lock = ''\n", "glossary.toml: lock: expected its meaning"),
        ("glossary.toml", "lock = 1\n", "glossary.toml: lock: expected its meaning"),
        ("claims.toml", "[[claims]]\nnumber = 1\n", "claims.toml: expected claims"),
    ],
)
def test_data_that_cannot_be_read_fails_the_build(
    small_book: Path, name: str, text: str, said: str
) -> None:
    (small_book / "docs" / "index.md").write_text("# Small\n")
    (small_book / "docs" / "_data" / name).write_text(text)
    built = build(small_book)
    assert built.returncode == 1
    assert said in built.stderr
    assert "Traceback" not in built.stderr


def test_every_promise_has_the_words_by_which_it_breaks(make_script: MakeScript) -> None:
    script = make_script(
        "print('b')\nprint('x 3')\n",
        "lines = ['^a$', 'x (?P<x>.)']\nnever = ['b']\norder = [['x', 'b']]\ncompare = ['x > 5']\n"
        "stderr = ['E']\nexit = 3\n"
        "[tool.observed.outcomes.one]\nlines = ['c']\nat_least = 1\nshare = 0.5",
    )
    seen = record.observe(script)
    said = check.promised(seen.promises)
    assert {broken.promise for broken in seen.broken} == {*said} - {said[1]}
