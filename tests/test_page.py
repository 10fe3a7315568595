"""Pages: what `show`, figures and claims put on them, and how a broken promise fails a build."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from conftest import READER, MakeScript, mkdocs, observed
from markdown import Markdown

from observed.running import interpreters
from observed.site import examples as page

BLOCK = '```python exec="on" html="on"\nfrom observed.page import show\nprint(show("{}"))\n```\n'


def test_show_gives_program_terminal_and_provenance(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("import sys\nprint('<a>')\nprint('b', file=sys.stderr)\n", "stderr = ['b']")
    text = page.show("chapter/point.py")
    assert '<a href="examples/chapter/point.py" download>examples/chapter/point.py</a>' in text
    assert "tool.observed" not in text.partition('<details class="promises">')[0]
    assert "&lt;a&gt;</span>" in text
    assert '<span class="stream">stderr</span>b</span>' in text
    assert '<span class="exit">exit status 0</span>' in text
    for word in ("CPython 3.", "GIL o", "cores", "on a terminal", " UTC", "one run"):
        assert word in text.partition('<p class="caption">')[2]


def test_a_changed_script_is_shown_anew(small_book: Path, make_script: MakeScript) -> None:
    make_script("print('first')\n")
    assert "first</span>" in page.show("chapter/point.py")
    make_script("print('second')\n")
    assert "second</span>" in page.show("chapter/point.py")


def test_a_busy_machine_states_no_figure(small_book: Path, make_script: MakeScript) -> None:
    make_script(
        "print('ratio 4321')\n",
        "alone = true\nlines = ['(?P<ratio>\\d+)']\ncontrol = ['ratio < 2']",
    )
    text = page.show("chapter/point.py", program=False)
    assert "too busy" in text
    assert "4321" not in text
    assert "4321" not in page.figure("ratio", "chapter/point.py")


def test_a_long_log_is_shown_without_its_middle(small_book: Path, make_script: MakeScript) -> None:
    make_script("for i in range(500):\n    print('line', i)\n")
    text = page.show("chapter/point.py", program=False)
    assert "line 0<" in text
    assert "line 499<" in text
    assert "452 more lines" in text


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        ("«x»", "2.5"),
        ("«x * 2:.2f»", "5.00"),
        ("«word»", "spam"),
        ("«chapter/point.py | x:.0f»", "2"),
        ('«count("x")»', "1"),
        ('«at("x") < 60»', "True"),
        ("«10000 * x»", "25000"),
        ("«elapsed < 60 @HERE»", "True"),
    ],
)
def test_figures_in_prose_come_out_of_the_recording(
    small_book: Path, make_script: MakeScript, figure: str, shown: str
) -> None:
    make_script("print('x 2.5 spam')\n", "lines = ['x (?P<x>\\S+) (?P<word>\\w+)']")
    figure = figure.replace("HERE", interpreters.default().identity.name)
    markdown = Markdown(extensions=["observed.site.markdown_figures", "md_in_html"])
    text = markdown.convert(page.show("chapter/point.py") + f"\n\nIt is {figure} of them.\n")
    assert f">{shown}</data> of them" in text


@pytest.mark.parametrize(
    "block",
    [
        'print(\n    show(\n        "chapter/b.py"\n    )\n)',
        'name = "chapter/" + "b.py"\nprint(show(name))',
        'print(show(name="chapter/b.py"))',
        'print("<div>" + show("chapter/b.py") + "</div>")',
    ],
)
def test_a_figure_is_that_of_the_example_that_was_shown_however_it_was_called(
    small_book: Path, make_script: MakeScript, block: str
) -> None:
    make_script("print('took 1.5 s')\n", "lines = ['(?P<took>[\\d.]+) s']", "chapter/a.py")
    make_script("print('took 2.5 s')\n", "lines = ['(?P<took>[\\d.]+) s']", "chapter/b.py")
    block = f'```python exec="on" html="on"\nfrom observed.page import show\n{block}\n```\n'
    (small_book / "docs" / "index.md").write_text(
        "# Small\n\n" + BLOCK.format("chapter/a.py") + "\nA: «took».\n\n" + block + "\nB: «took».\n"
    )
    built = mkdocs(small_book)
    assert built.returncode == 0, built.stderr
    page_text = (small_book / "site" / "index.html").read_text()
    assert re.findall(r"([AB]): <data[^>]*>([\d.]+)<", page_text) == [("A", "1.5"), ("B", "2.5")]


@pytest.mark.parametrize("prefix", ["    ", "| a | b |\n|--|--|\n| "])
def test_a_block_that_does_not_run_where_it_stands_fails_the_build(
    small_book: Path, make_script: MakeScript, prefix: str
) -> None:
    make_script("print('a')\n")
    block = BLOCK.format("chapter/point.py")
    quoted = prefix + block.replace("\n", "\n" + prefix.splitlines()[-1])
    (small_book / "docs" / "index.md").write_text("# Small\n\n" + quoted + "\n")
    built = mkdocs(small_book)
    assert built.returncode == 1
    assert "docs/index.md: expected a block with exec=" in built.stderr


def test_a_figure_with_nothing_shown_above_it_fails_the_build(small_book: Path) -> None:
    (small_book / "docs" / "index.md").write_text("# Small\n\nIt took «took» s.\n")
    built = mkdocs(small_book)
    assert built.returncode == 1
    assert "docs/index.md: «took»: expected an example shown above it" in built.stderr


def test_a_figure_in_a_heading_is_in_the_contents_too(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("print('took 1.5 s')\n", "lines = ['(?P<took>[\\d.]+) s']")
    markdown = Markdown(extensions=["observed.site.markdown_figures", "fenced_code", "toc"])
    text = markdown.convert("## «chapter/point.py | took» s\n\nIn code: `«took»`.\n")
    assert ">1.5</data> s</h2>" in text
    assert "<code>«took»</code>" in text
    assert markdown.toc_tokens[0]["name"] == "1.5 s"  # type: ignore[attr-defined]


def test_figures_in_code_are_left_alone(small_book: Path) -> None:
    markdown = Markdown(extensions=["observed.site.markdown_figures", "fenced_code"])
    assert "«x»" in markdown.convert("```\n«x»\n```\n")


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ("«nothing»", "no figure &#x27;nothing&#x27;"),
        ("«x:.2q»", "does not fit"),
        ("«chapter/absent.py | x»", "expected a script there"),
    ],
)
def test_a_figure_that_is_not_there_is_a_warning(
    small_book: Path,
    make_script: MakeScript,
    caplog: pytest.LogCaptureFixture,
    figure: str,
    said: str,
) -> None:
    make_script("print('x 2.5')\n", "lines = ['x (?P<x>\\S+)']")
    markdown = Markdown(extensions=["observed.site.markdown_figures", "fenced_code"])
    with caplog.at_level(logging.WARNING):
        text = markdown.convert(page.show("chapter/point.py") + f"\n\n{figure}\n")
    assert 'class="broken"' in text
    assert said in text or said in caplog.text
    assert caplog.records


def test_a_broken_promise_fails_the_strict_build_and_the_record_alike(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("print('a')\n", "lines = ['a']")
    (small_book / "docs" / "index.md").write_text("# Small\n\n" + BLOCK.format("chapter/point.py"))
    built = mkdocs(small_book)
    assert built.returncode == 0, built.stderr
    assert (small_book / "site" / "examples" / "chapter" / "point.py").read_text() == "print('a')\n"
    make_script("print('b')\n", "lines = ['a']")
    built = mkdocs(small_book)
    assert built.returncode == 1
    recorded = observed(small_book, "record")
    assert recorded.returncode == 1
    for said in (built.stderr, recorded.stderr):
        assert "examples/chapter/point.py breaks its promise lines: a line of stdout" in said
        assert "repeat: ./nox -s run -- examples/chapter/point.py" in said
        assert "out | b" in said


def test_an_interpreter_that_is_nowhere_is_said_to_be_absent(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("print(1)\n", "interpreters = ['3.99']")
    text = page.show("chapter/point.py")
    assert "3.99</td><td>Not on the building machine" in text


def test_a_build_for_a_reader_shows_a_broken_promise_in_its_place(
    small_book: Path, make_script: MakeScript
) -> None:
    """With the run that broke it; counted, named with its command, and kept nowhere."""
    chapter = "# Chapter\n\n" + BLOCK.format("chapter/news.py")
    chapter += "\nIt said «word», and «count('b')» of them.\n\n" + BLOCK.format("chapter/sound.py")
    (small_book / "docs" / "chapter.md").write_text(f"{chapter}\nIt said «word».\n")
    (small_book / "docs" / "index.md").write_text(
        '# Small\n\n```python exec="on" html="on"\nfrom observed.page import summary\n'
        "from observed.site.matrix import matrix\nprint(summary(), matrix())\n```\n"
    )
    make_script("print('so it was')\n", "lines = ['it (?P<word>was)']", "chapter/news.py")
    make_script("print('said spam')\n", "lines = ['said (?P<word>.+)']", "chapter/sound.py")
    assert observed(small_book, "record", **READER).returncode == 0
    assert observed(small_book, "broken", **READER).returncode == 0
    assert mkdocs(small_book).returncode == 0
    # A newer Python, say: the same script does something else.
    news = small_book / "examples" / "chapter" / "news.py"
    news.write_text(news.read_text().replace("print('so it was')", "print('now b')"))
    recorded = observed(small_book, "record", "--fresh", **READER)
    assert recorded.returncode == 0, recorded.stderr
    assert "breaks its promise" in recorded.stderr and "1 promises broken" in recorded.stdout
    built = mkdocs(small_book, **READER)
    assert built.returncode == 0, built.stderr
    text = (small_book / "site" / "chapter.html").read_text()
    example = text[text.index('id="example-news"') :].partition("</figure>")[0]
    assert "breaks its promise lines" in example and "repeat: ./nox -s run" in example
    assert "now b</span>" in example and 'class="exit">exit status 0' in example
    assert ">(not known: a promise is broken)</data>, and" in text
    assert ">1 (a promise is broken)</data> of them" in text
    assert ">spam</data>." in text
    text = (small_book / "site" / "index.html").read_text()
    assert "Promises broken in this build</th><td><strong>1</strong>: " in text
    assert '<a href="chapter.html#example-news">chapter/news.py</a> on ' in text
    assert text.count(" a promise is broken</td>") == 1
    named = observed(small_book, "broken", **READER)
    assert named.returncode == 1
    assert named.stdout.splitlines()[1].startswith("examples/chapter/news.py breaks its promise")
    assert named.stdout.splitlines()[2].startswith("  repeat: ./nox -s run -- examples/chapter/")
    # Whoever does not ask for it is refused, and what broke is nowhere kept.
    plain = mkdocs(small_book)
    assert plain.returncode == 1 and "breaks its promise" in plain.stderr
    news.write_text(news.read_text().replace("print('now b')", "print('so it was')"))
    assert observed(small_book, "record", **READER).returncode == 0
    assert not list((small_book / ".cache" / "observed" / "broken").glob("*"))
    assert observed(small_book, "broken", **READER).returncode == 0


def test_an_older_run_that_kept_its_promise_is_not_shown_in_place_of_one_that_broke_it(
    small_book: Path, make_script: MakeScript
) -> None:
    """The script is the same, and its luck is not."""
    luck = small_book / "luck"
    program = f"import os\nprint('kept' if os.path.exists({str(luck)!r}) else 'broken')\n"
    make_script(program, "lines = ['kept']")
    luck.write_text("")
    assert observed(small_book, "record", **READER).returncode == 0
    luck.unlink()
    assert observed(small_book, "record", "--fresh", **READER).returncode == 0
    assert observed(small_book, "broken", **READER).returncode == 1
    (small_book / "docs" / "index.md").write_text("# Small\n\n" + BLOCK.format("chapter/point.py"))
    assert mkdocs(small_book).returncode == 1


def test_what_else_is_wrong_ends_a_build_for_a_reader(
    small_book: Path, make_script: MakeScript
) -> None:
    (small_book / "docs" / "index.md").write_text("# Small\n\n" + BLOCK.format("chapter/point.py"))
    make_script("print(1)\n", "lines = ['1']")
    path = small_book / "examples" / "chapter" / "point.py"
    path.write_text(path.read_text().replace("lines =", "line ="))
    assert observed(small_book, "record", **READER).returncode == 1
    built = mkdocs(small_book, **READER)
    assert built.returncode == 1
