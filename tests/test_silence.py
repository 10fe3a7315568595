"""What is nearly right is an error, and a wrong value one clear message: nothing is ignored."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from conftest import MakeScript, mkdocs, observed
from markdown import Markdown

from observed import page, record, recording
from observed.drawing import render
from observed.errors import ScriptError
from observed.judging import check
from observed.scripts.script import read_script
from observed.site import notebooks

PROMISES = "# [tool.observed]\n# lines = ['^never printed$']\n"


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
        ("# /// script\n# tool = 3\n# ///\n", "found 3"),
        ("# /// script\n# requires-python = '>=3.12'\n# ///\n", "expected `without`"),
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


def test_an_expression_that_a_run_breaks_is_a_message_and_no_traceback(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script(
        "print('took forever')\n",
        "lines = ['took (?P<took>.+)']\ncompare = ['int(took) < 2']",
    )
    done = observed(small_book, "run", "examples/chapter/point.py")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "examples/chapter/point.py breaks its promise compare" in done.stderr
    assert "invalid literal for int" in done.stderr


def test_a_run_says_how_many_promises_it_checked(small_book: Path, make_script: MakeScript) -> None:
    make_script("print(1)\n")
    assert "0 promises of its own kept" in observed(small_book, "run", "chapter/point.py").stdout
    make_script("print(1)\n", "lines = ['1']\nnever = ['2']")
    assert "2 promises of its own kept" in observed(small_book, "run", "chapter/point.py").stdout


@pytest.mark.parametrize(
    ("apart", "told"),
    [(4_000, False), (5_000, True), (300_000, True), (-4_000, False), (-5_000, True)],
)
@pytest.mark.parametrize(
    "promises",
    [
        "order = [['1 out', '2 err']]",
        "outcomes.one.order = ['1 out', '2 err']",
        "outcomes.one.order = ['1 out', '2 err']\noutcomes.one.at_least = 1",
        'compare = [\'at("1 out") < at("2 err")\']',
        'compare = [\'at("1 out") >= at("2 err")\']',
        "compare = ['gap < 0']\nfigures.gap = 'at(\"1 out\") - at(\"2 err\")'",
    ],
)
def test_what_came_first_on_two_streams_needs_time_between(
    make_script: MakeScript, small_book: Path, promises: str, apart: int, told: bool
) -> None:
    program = "import sys\nprint('1 out')\nprint('2 err', file=sys.stderr)\n"
    script = make_script(program, f"stderr = ['2 err']\n{promises}")
    [run] = record.observe(script).series.recordings
    lines = [
        recording.Line(900_000, "out", "1 out\n"),
        recording.Line(900_000 + apart, "err", "2 err\n"),
    ]
    lines.sort(key=lambda line: line.at)
    found = check.check(script, [msgspec.structs.replace(run, lines=lines)])
    unknown = [broken for broken in found if "which came first is not known" in broken.seen]
    assert (not unknown) == told


def test_a_moment_of_either_stream_is_compared_with_a_number(
    make_script: MakeScript, small_book: Path
) -> None:
    program = "import sys\nprint('1 out')\nprint('2 err', file=sys.stderr)\n"
    promises = "stderr = ['2']\ncompare = ['at(\"2 err\") < 0.9', 'at(\"1 out\") < 0.9']"
    script = make_script(program, promises)
    [run] = record.observe(script).series.recordings
    lines = [recording.Line(899_999, "out", "1 out\n"), recording.Line(899_999, "err", "2 err\n")]
    assert not check.check(script, [msgspec.structs.replace(run, lines=lines)])


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


def test_front_matter_that_cannot_be_read_fails_the_build(small_book: Path) -> None:
    (small_book / "docs" / "index.md").write_text(
        "---\ntitle: Locks\ndescription: Threads: what they share.\n---\n\n# Locks\n"
    )
    built = mkdocs(small_book)
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
    built = mkdocs(small_book)
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


BLOCK = '```python exec="on" html="on"\nfrom observed.page import *\nprint({})\n```\n\n'


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("show('chapter/absent.py')", "examples/chapter/absent.py: expected a script there"),
        ("show('chapter/broken.py')", "breaks its promise lines"),
        ("show_turns('chapter/b.py')", ""),
        ("show_spread('chapter/broken.py')", "breaks its promise lines"),
        ("broken('chapter/b.py')", ""),
        ("show('chapter/b.py'", "found a block that failed"),
        ("show()", "found a block that failed"),
        ("1 / 0", "found a block that failed"),
    ],
)
def test_a_figure_below_what_failed_is_not_of_the_example_before(
    small_book: Path, make_script: MakeScript, call: str, said: str
) -> None:
    promise = "lines = ['took (?P<took>[\\d.]+)']"
    make_script("print('took 1.5')\n", promise, "chapter/a.py")
    make_script("print('took 2.5')\n", promise, "chapter/b.py")
    make_script("print('none')\n", promise, "chapter/broken.py")
    (small_book / "docs" / "index.md").write_text(
        f"# Small\n\n{BLOCK.format('show(' + repr('chapter/a.py') + ')')}{BLOCK.format(call)}"
        "It took «took».\n"
    )
    built = mkdocs(small_book)
    assert built.returncode == 1
    assert said in built.stderr
    text = (small_book / "site" / "index.html").read_text() if not said else ""
    assert "1.5</data>" not in text


def test_a_figure_below_a_picture_that_is_not_drawn_is_of_its_example(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("print('took 1.5')\n", "lines = ['took (?P<took>.+)']", "chapter/a.py")
    make_script(
        "print('took 2.5')\n",
        "lines = ['took (?P<took>.+)']\nalone = true\ncontrol = ['took > 3']",
        "chapter/busy.py",
    )
    markdown = Markdown(extensions=["observed.site.markdown_figures", "md_in_html"])
    for picture in (page.show_spread, page.show_turns, page.show):
        text = page.show("chapter/a.py") + picture("chapter/busy.py")
        assert "too busy to measure" in text
        text = markdown.convert(f"{text}\n\nIt took «took».\n")
        assert "It took <data" in text and "(not measured: the machine was too busy)</data>" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A note.[^1]\n\n[^1]: It took «took».", None),
        ("A note.[^1]\n\n[^1]: It took «chapter/a.py | took».", ">1.5</data>"),
        ("[a](b.md){title='«took»'}", None),
        ("[a](b.md){title='«chapter/a.py | took» s'}", 'title="1.5 s"'),
        ("![«chapter/a.py | took» s](b.png)", 'alt="1.5 s"'),
        ("An ABC.\n\n*[ABC]: «chapter/a.py | word»", 'title="&lt;&quot;&gt;"'),
        ("An ABC.\n\n*[ABC]: «word»", None),
    ],
)
def test_a_figure_in_a_footnote_or_an_attribute_names_its_example(
    small_book: Path,
    make_script: MakeScript,
    caplog: pytest.LogCaptureFixture,
    text: str,
    shown: str | None,
) -> None:
    promise = "lines = ['took (?P<took>[\\d.]+)', 'word (?P<word>.+)']"
    make_script("print('took 1.5')\nprint('word <\">')\n", promise, "chapter/a.py")
    extensions = ["observed.site.markdown_figures", "footnotes", "abbr", "attr_list", "md_in_html"]
    converted = Markdown(extensions=extensions).convert(f"{page.show('chapter/a.py')}\n\n{text}\n")
    assert "\ue000" not in converted
    assert (shown is None) == ("expected the name of its example" in caplog.text)
    assert shown is None or shown in converted


def test_what_is_said_once_is_said_by_each_build(small_book: Path, make_script: MakeScript) -> None:
    """A claim's box is kept for the next build, but not where something was wrong with it."""
    make_script("print('took 1.5')\n", "lines = ['took (?P<took>.+)']")
    (small_book / "docs" / "chapter.md").write_text(f"# Small\n\n{BLOCK.format('claim(1)')}")
    claim = (
        "[[claim]]\nnumber = 1\nkorean = 'x'\nenglish = 'x'\n"
        "verdict = 'true'\nshown_by = ['chapter/point.py']\n"
        "why = 'It took «chapter/point.py | {}».'\n"
    )
    (small_book / "docs" / "_data" / "claims.toml").write_text(claim.format("wrong"))
    for _ in range(2):
        built = mkdocs(small_book)
        assert built.returncode == 1
        assert "no figure 'wrong'" in built.stderr
    (small_book / "docs" / "_data" / "claims.toml").write_text(claim.format("took"))
    assert mkdocs(small_book).returncode == 0
