"""What is nearly right is an error, and a wrong value one clear message: nothing is ignored."""

from __future__ import annotations

import json
import re
from pathlib import Path

import bench
import msgspec
import pytest
from conftest import MakeScript, mkdocs, observed
from markdown import Markdown
from mkdocs.utils.meta import get_data

from observed import ask, page, record, recording
from observed.drawing import render
from observed.errors import ScriptError
from observed.judging import check
from observed.scripts import wording
from observed.scripts.script import find_scripts, read_script
from observed.site import notebooks, tables


def lab(source: str) -> str:
    """Return a notebook of one cell."""
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "outputs": [], "source": source}
    document = {"metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps({**document, "cells": [{**cell, "execution_count": None}]})


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
        "[tool.observed.outcomes.one]\norder = ['1 out', '2 err']\nat_least = 1\nshare = 0.5",
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
        ("one\r\r\n", "one"),
        ("10 %\x1b[1G20 %\x1b[K\n", "20 %"),
        ("a long line\r\x1b[Kshort\n", "short"),
        ("a long line\x1b[2K\rshort\n", "short"),
        ("a long line\x1b[1Kx\n", "           x"),
        ("gone\x1b[2K\n", ""),
        ("abc\x1b[2Dx\n", "axc"),
        ("abc\x1b[99Dx\n", "xbc"),
        ("abc\x1b[3Dx\x1b[Cy\n", "xby"),
        ("a\x1b[3Cb\n", "a   b"),
        ("abcd\x1b[4D\x1b[2Pe\n", "ed"),
        ("abcd\x1b[4D\x1b[2X\n", "  cd"),
        ("one\x1b[Atwo\n", "one␛[Atwo"),
        ("one\x1b[2J\x1b[H\n", "one␛[2J␛[H"),
        ("\x1b[?25lhidden\x1b[?25h\n", "hidden"),
        ("\x1b]0;a title\x07text\n", "text"),
        ("\x1b[99999999999999999999Cx\n", " " * 1000 + "x"),
        ("\x1b[1;2;3Kx\n", "␛[1;2;3Kx"),
        ("a\x85b\n", "a�b"),
        ("\x1b[31mred\x1b[0m\rR\n", "Red"),
    ],
)
def test_a_log_is_what_a_terminal_shows_in_the_end(written: str, shown: str) -> None:
    line = recording.Line(0, "out", written)
    assert line.plain == shown
    assert f">{shown.rstrip()}</span>" in render._row(line, None, None)
    coloured = render._row(line, render._ansi(), None)
    assert re.sub("<[^>]*>", "", coloured.partition(" ms</span>")[2]).rstrip() == shown.rstrip()


def test_a_colour_is_that_of_what_stays() -> None:
    line = recording.Line(0, "out", "\x1b[31mred\x1b[0m plain\r\x1b[32mg\x1b[0m\n")
    row = render._row(line, render._ansi(), None)
    assert '<span class="ansi32">g</span><span class="ansi31">ed</span> plain' in row


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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("---\ntitle: Locks\ndescription: Threads: what\n---\n", "mapping values are not"),
        ("---\ntitle: Locks\ntitle: Threads\n---\n", "the key 'title' twice"),
        ("---\ntitle: Locks\nsearch: {boost: 1, boost: 2}\n---\n", "the key 'boost' twice"),
        ("---\ntitle: Locks\ntitel: Threads\n---\n", "the unknown key 'titel'"),
        ("---\ntitle: 3.13\n---\n", "title: 3.13, no text"),
        ("---\ntitle: «took» s\n---\n", "title: a figure"),
        ('---\ndescription: what "passed" says\n---\n', "description: a double quote"),
        ("---\n- Locks\n---\n", "list, no table of keys"),
        ("---\ntitle: Locks\n", "no table of keys"),
        ("\n---\ntitle: Locks\n---\n", "no table of keys"),
        ("Note: a text that MkDocs takes for a table\n", "would be lost: note"),
        ("---\ntitle: &a [*a]\n---\n", "expected front matter"),
        ("---\ntitle: 2020-99-99\n---\n", "month must be in"),
        ("---\ntitle: \x00\n---\n", "unacceptable character"),
    ],
)
def test_front_matter_that_would_be_lost_is_an_error(text: str, said: str) -> None:
    text += "\n# Locks\n"
    assert said in f"expected front matter; {tables.wrong_with(text, get_data(text)[1])}"
    assert tables.wrong_with(text, get_data(text)[1])


def test_front_matter_that_is_as_it_must_be_is_read() -> None:
    for begin in (
        "",
        "---\ntitle: Locks\nsearch:\n  boost: 2\n---\n\n",
        "---\r\ntitle: a\r\n---\r\n",
    ):
        text = f"{begin}# Locks\n\nNote: a text.\n"
        assert tables.wrong_with(text, get_data(text)[1]) == ""


def test_what_is_wrong_with_a_page_fails_the_build_and_no_other_page(small_book: Path) -> None:
    docs = small_book / "docs"
    (docs / "index.md").write_text("# Small\n")
    (docs / "front.md").write_text("---\ntitle: Locks\ntitel: Threads\n---\n\n# Locks\n")
    (docs / "latin.md").write_bytes(b"# Caf\xe9\n")
    built = mkdocs(small_book)
    assert built.returncode == 1
    assert "docs/front.md: expected front matter" in built.stderr
    assert "docs/latin.md: expected UTF-8" in built.stderr
    assert "Traceback" not in built.stderr
    assert (small_book / "site" / "latin.html").is_file()


CLAIM = (
    "[[claim]]\nnumber = 1\nkorean = 'x'\nenglish = 'x'\nverdict = 'true'\nwhy = 'x'\n"
    "shown_by = ['chapter/point.py']\n"
)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("glossary.toml", "lock = 'a'\nlock = 'b'\n", "glossary.toml: expected TOML"),
        ("glossary.toml", "lock = 'a'\nLock = 'b'\n", "expected another term than"),
        ("glossary.toml", "lock = '\udce9'\n", "glossary.toml: expected TOML, in UTF-8"),
        ("claims.toml", "# \udce9\n", "claims.toml: expected TOML, in UTF-8"),
        ("claims.toml", CLAIM + CLAIM, "claims.toml: claim 1: expected once; found twice"),
        ("glossary.toml", "lock = ''\n", "glossary.toml: lock: expected its meaning"),
        ("glossary.toml", "lock = 1\n", "glossary.toml: lock: expected its meaning"),
        (
            "claims.toml",
            "[[claims]]\nnumber = 1\n",
            "claims.toml: expected no such key; found 'claims'",
        ),
    ],
)
def test_data_that_cannot_be_read_fails_the_build(
    small_book: Path, name: str, text: str, said: str
) -> None:
    (small_book / "docs" / "index.md").write_text("# Small\n")
    (small_book / "docs" / "_data" / name).write_bytes(text.encode("utf-8", "surrogateescape"))
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
    said = wording.promised(seen.promises)
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


@pytest.mark.parametrize("text", ["«»", "It took «took.", "It took took».", "It took «took\n» s."])
def test_what_is_nearly_a_figure_is_an_error(
    small_book: Path, make_script: MakeScript, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    make_script("print('took 1.5 «»')\n", "lines = ['took (?P<took>.+)']", "chapter/a.py")
    markdown = Markdown(extensions=["observed.site.markdown_figures", "fenced_code"])
    shown = page.show("chapter/a.py")
    markdown.convert(f"{shown}\n\nIn code: `«took`.\n\n```\n«\n```\n")
    assert not caplog.records
    markdown.convert(f"{shown}\n\n{text}\n")
    assert "expected a figure, «expression», on one line" in caplog.text


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


def test_a_script_outside_a_chapters_folder_is_an_error(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("print(1)\n")
    examples = small_book / "examples"
    for hidden in ("chapter/__pycache__/x.py", ".cache/a/x.py"):
        (examples / hidden).parent.mkdir(parents=True)
        (examples / hidden).write_text("print(1)\n")
    assert [script.name for script in find_scripts(examples)] == ["chapter/point.py"]
    (small_book / "docs" / "index.md").write_text("# Small\n")
    for stray in ("x.py", "chapter/deep/x.py"):
        (examples / stray).parent.mkdir(exist_ok=True)
        (examples / stray).write_text("print(1)\n")
        with pytest.raises(ScriptError, match="expected a script in a chapter's folder"):
            find_scripts(examples)
        with pytest.raises(ScriptError, match="expected a script in a chapter's folder"):
            read_script(examples / stray, examples)
    for said in (mkdocs(small_book), observed(small_book, "record")):
        assert said.returncode == 1
        assert "examples/chapter/deep/x.py: expected a script in" in said.stderr
        assert "Traceback" not in said.stderr


def test_a_helper_is_no_example_and_is_named_where_it_is_imported(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("import helper\nprint(helper.VALUE)\n", "lines = ['1']", "chapter/one.py")
    make_script("import one\nimport alone\nprint(2)\n", "lines = ['1', '2']", "chapter/two.py")
    make_script("import deep\nVALUE = deep.VALUE\n", name="chapter/helper.py")
    make_script("VALUE = 1\n", name="chapter/deep.py")
    make_script("print('nobody imports it')\n", "lines = ['no']", name="chapter/alone.py")
    found = find_scripts(small_book / "examples")
    assert [s.name for s in found] == ["chapter/alone.py", "chapter/one.py", "chapter/two.py"]
    text = page.show("chapter/one.py")
    for name in ("deep", "helper"):
        assert f'<a href="examples/chapter/{name}.py" download>{name}.py</a>' in text
    (small_book / "examples" / "chapter" / "deep.py").write_bytes(b"# caf\xe9\n")
    with pytest.raises(ScriptError, match=r"examples/chapter/deep\.py: expected UTF-8"):
        ask.observation("chapter/one.py")


def test_a_helper_that_comes_later_is_news_to_a_kept_page(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("try:\n    import late\nexcept ImportError:\n    print(1)\n", name="chapter/one.py")
    (small_book / "docs" / "index.md").write_text(
        '# Small\n\n```python exec="on" html="on"\nfrom observed.page import show\n'
        "print(show('chapter/one.py'))\n```\n"
    )
    for shown in (False, True):
        assert mkdocs(small_book).returncode == 0
        assert (">late.py</a>" in (small_book / "site" / "index.html").read_text()) is shown
        make_script("print(1)\n", name="chapter/late.py")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (lab("1 / 0"), "labs/a.ipynb: a cell failed: ZeroDivisionError"),
        (lab("import os; os._exit(3)"), "labs/a.ipynb: a cell failed: Kernel died"),
        ("{", "labs/a.ipynb: expected a notebook; found: NotJSONError"),
        ("[]", "labs/a.ipynb: expected a notebook"),
        ('{"cells": 3, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}', "expected a notebook"),
    ],
)
def test_a_failing_lab_is_news_on_its_page_alone(small_book: Path, text: str, said: str) -> None:
    (small_book / "docs" / "index.md").write_text("# Small\n")
    with_labs(small_book, a=text, b=lab("print('10 %\\r20 %\\x1b[K\\nbell\\x07')"))
    built = mkdocs(small_book)
    assert built.returncode == 1
    assert f"docs/{said}" in built.stderr or said in built.stderr
    assert "Traceback (most recent call last):\n  File" not in built.stderr
    site = small_book / "site"
    assert "Small" in (site / "index.html").read_text()
    assert said.split(": ")[-1].split()[0] in (site / "labs" / "a.html").read_text()
    written = (site / "labs" / "b.html").read_text()
    assert "20 %\nbell␇" in written and "10 %" not in written.partition('class="terminal')[2]


JUPYTER = "{mkdocs-jupyter: {include: ['labs/*.ipynb'], execute: false, ignore_h1_titles: true}}]"


def with_labs(folder: Path, **texts: str) -> Path:
    """Let the small book in `folder` have labs; return the folder they are in."""
    labs = folder / "docs" / "labs"
    labs.mkdir()
    for name, text in texts.items():
        (labs / f"{name}.ipynb").write_text(text)
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text().replace("]\nhooks", f", {JUPYTER}\nhooks"))
    return labs


def test_a_labs_title_is_that_of_nav(small_book: Path) -> None:
    (small_book / "docs" / "index.md").write_text("# Small\n")
    titled = json.loads(lab("print(1)"))
    titled["cells"].insert(
        0, {"cell_type": "markdown", "id": "t", "metadata": {}, "source": "# The lab's heading"}
    )
    with_labs(small_book, a=json.dumps(titled))
    config = small_book / "mkdocs.yml"
    nav = "nav: [{First: index.md}, {The title in nav: labs/a.ipynb}]\n"
    config.write_text(nav + config.read_text())
    built = mkdocs(small_book)
    assert built.returncode == 0, built.stderr
    page = (small_book / "site" / "labs" / "a.html").read_text()
    assert "<title>The title in nav" in page
    assert "The lab's heading</h1>" in re.sub("<a .*?</a>", "", page)
    assert "The title in nav" in (small_book / "site" / "index.html").read_text()


def test_a_failing_lab_does_not_stop_who_writes(small_book: Path) -> None:
    """`serve` shows its box, goes on, and shows the page that is saved after it."""
    page = small_book / "docs" / "index.md"
    page.write_text("# Small\n")
    labs = with_labs(small_book, a=lab("1 / 0"))
    copies = labs / ".ipynb_checkpoints"
    copies.mkdir()
    (copies / "a-checkpoint.ipynb").write_text(lab("raise SystemExit('a copy ran')"))
    with bench.served(small_book, ["-m", "mkdocs"]) as address:
        assert "ZeroDivisionError" in bench.got(f"{address}/labs/a.html")
        epoch = bench.got(f"{address}/livereload/0/0")
        page.write_text("# Saved\n")
        bench.got(f"{address}/livereload/{epoch}/0")
        assert "Saved" in bench.got(f"{address}/index.html")
        assert "ZeroDivisionError" in bench.got(f"{address}/labs/a.html")
    assert not (small_book / "site").exists()
    kept = small_book / ".cache" / "notebooks"
    assert [path.name for path in kept.rglob("*.ipynb")] == ["a.ipynb"]


@pytest.mark.parametrize(
    "call",
    [
        "show(3)",
        "show(['x'])",
        "show('')",
        "show('a.py')",
        "show('chapter')",
        "show('/etc/hosts')",
        "show('../chapter/a.py')",
        "show('chapter/\\x00.py')",
        "show('chapter/<b>\"&.py')",
        "show('chapter/a.py', interpreter=3.13)",
        "show('chapter/a.py', interpreter='no such one')",
        "show('chapter/a.py', phases={'(': 'x'})",
        "show('chapter/a.py', open='nothing')",
        "show_turns('chapter/a.py', '3.99')",
        "show_spread('chapter/a.py', 3)",
        "broken('chapter/a.py')",
        "claim(1)",
        "claim(None)",
        "claim_list()",
    ],
)
def test_a_wrong_call_is_a_box_and_a_warning(
    small_book: Path, make_script: MakeScript, caplog: pytest.LogCaptureFixture, call: str
) -> None:
    program = "import threading\nthreading.Thread(target=print).start()\n"
    make_script(program, "timeline = true\nlines = ['^$']", "chapter/a.py")
    text = eval(call, vars(page))
    assert text.startswith('<pre class="broken"')
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_a_flood_does_not_reach_the_contributors_terminal(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script(
        "print('x' * 100_000)\nfor number in range(5000):\n    print('line', number)\n",
        "lines = ['^never printed$']",
        "chapter/point.py",
    )
    done = observed(small_book, "run", "examples/chapter/point.py")
    assert done.returncode == 1
    assert len(done.stdout) + len(done.stderr) < 20_000
    assert "and 99,700 characters more" in done.stdout
    assert "4,921 lines more" in done.stdout
    assert "line 4999" in done.stdout


def test_a_control_sequence_does_not_reach_the_contributors_terminal(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script(
        "import os\nos.write(1, b'a\\x1b[2Jb\\x00c\\n')\n",
        "lines = ['^never printed$']",
        "chapter/point.py",
    )
    done = observed(small_book, "run", "examples/chapter/point.py")
    assert "\x1b" not in done.stdout + done.stderr
    assert "\x00" not in done.stdout + done.stderr
