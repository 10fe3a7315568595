"""A contributor's slips, made from the files that are there: each reads well or is one message.

Each line of each block, table and front matter is dropped, doubled, misspelt, given a value of
another kind, or left open. What comes of it is either what somebody could have meant, or an error
that names the file, what was expected and what was found; never a traceback of the engine's own.
"""

from __future__ import annotations

import functools
import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ROOT, mkdocs

from observed import book
from observed.errors import ObservedError
from observed.scripts.script import find_scripts, read_script
from observed.site import claims, front_matter, glossary, moved, tables

#: Each message has one of these: what should be there, or what is there and cannot be.
WORDS = ("expected", "found", "no figure", "twice", "is no pattern", "there are: ")
#: Of each kind of slip in each file, so many lines; another choice each time.
SAMPLE = 2


def slips(text: str, rows: range) -> Iterator[str]:
    """Yield `text` with a slip in one of its lines `rows`, for each kind of slip."""
    lines = text.splitlines(keepends=True)
    kinds: dict[str, Callable[[str], str]] = {
        "dropped": lambda line: "",
        "doubled": lambda line: line * 2,
        "letters swapped": lambda line: re.sub(r"(\w)(\w)", r"\2\1", line, count=1),
        "another kind": lambda line: re.sub(r"= *(.+)", "= 3.5", line),
        "a text": lambda line: re.sub(r"([=:]) *(.+)", r"\1 'x'", line),
        "a list of lists": lambda line: re.sub(r"([=:]) *(.+)", r"\1 [[[1]]]", line),
        "a table": lambda line: re.sub(r"= *(.+)", "= { a = 1 }", line),
        "left open": lambda line: re.sub(r"['\"\])}](?=\W*$)", "", line),
        "no space": lambda line: line.replace(" ", "", 1),
        "a tab": lambda line: line.replace(" ", "\t", 1),
        "upper case": lambda line: re.sub(
            r"[a-z_]+", lambda found: found[0].upper(), line, count=1
        ),
        "a negative number": lambda line: re.sub(r"\d+", "-1", line),
        "nothing": lambda line: re.sub(r"([=:]) *(.+)", r"\1", line),
        "an odd character": lambda line: line.replace("=", "\x00=", 1),
    }
    for change in kinds.values():
        for row in random.sample(rows, min(SAMPLE, len(rows))):
            changed = change(lines[row])
            if changed != lines[row]:
                yield "".join([*lines[:row], changed, *lines[row + 1 :]])


def said(read: Callable[[], object], name: str, text: str) -> None:
    """Read a file with a slip: what is said of it is one message to somebody who can mend it."""
    try:
        read()
    except ObservedError as error:
        message = str(error)
        assert name in message, f"{message}\n--\n{text}"
        assert any(word in message.lower() for word in WORDS), f"{message}\n--\n{text}"
        assert message.count("\n") <= 3, message


SCRIPTS = [script.path for script in find_scripts(book.examples()) if script.text != script.program]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_slip_in_a_block_is_one_message(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    ends = [row for row, line in enumerate(text.splitlines()) if line.startswith("# ///")]
    copy = tmp_path / "examples" / path.parent.name / path.name
    copy.parent.mkdir(parents=True)
    for beside in path.parent.glob("*.py"):
        (copy.parent / beside.name).write_bytes(beside.read_bytes())
    for slipped in slips(text, range(ends[0], ends[1] + 1)):
        copy.write_text(slipped, encoding="utf-8")
        said(lambda: read_script(copy, tmp_path / "examples"), path.name, slipped)


def test_a_slip_in_the_claims_is_one_message(tmp_path: Path) -> None:
    text = book.data("claims.toml").read_text(encoding="utf-8")
    copy = tmp_path / "claims.toml"
    for _ in range(10):
        for slipped in slips(text, range(len(text.splitlines()))):
            copy.write_text(slipped, encoding="utf-8")
            said(lambda: claims.read_claims(copy), copy.name, slipped[:0])


@pytest.mark.parametrize("name", ["glossary.toml", "moved.toml"])
def test_a_slip_in_a_table_is_one_message(tmp_path: Path, name: str) -> None:
    text = book.data(name).read_text(encoding="utf-8")
    copy = tmp_path / name
    read = {
        "glossary.toml": lambda: glossary.read_terms(copy, random.getrandbits(60)),
        "moved.toml": lambda: moved.read_moved(copy),
    }[name]
    for _ in range(10):
        for slipped in slips(text, range(len(text.splitlines()))):
            copy.write_text(slipped, encoding="utf-8")
            said(read, name, slipped[:0])


@pytest.mark.parametrize("page", sorted(book.docs().rglob("*.md")), ids=lambda page: page.stem)
def test_a_slip_in_front_matter_is_one_message(tmp_path: Path, page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    if not text.startswith("---\n"):
        return
    end = text.splitlines().index("---", 1)
    copy = tmp_path / page.name
    for slipped in slips(text, range(end + 1)):
        copy.write_text(slipped, encoding="utf-8")
        meta = front_matter.read(copy)
        assert "Traceback" not in tables.wrong_with(slipped, meta)
        said(functools.partial(front_matter.questions, meta, copy.name), copy.name, slipped[:900])


#: Every slip of `mkdocs.yml`, in place of some: set OBSERVED_SLIPS=all, and wait ten minutes.
ALL = os.environ.get("OBSERVED_SLIPS") == "all"
FIRST = """\
# First

A lock[^1] and an ABC; `#!python print(1)`.

```python exec="on" html="on"
from observed.page import show
print(show("chapter/point.py"))
```

It took «took» s.

??? note "more"
    text

!!! note
    text

| a | b |
|---|---|
| 1 | 2 |

<div markdown="1">
*inside*
</div>

A [link](questions.md){ .cls }

[^1]: A note.

*[ABC]: letters
"""


#: One without a cell.
NOTEBOOK = json.dumps({"metadata": {}, "nbformat": 4, "nbformat_minor": 5, "cells": []})


@pytest.fixture
def stubs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make `tmp_path` the book with its `mkdocs.yml` and theme, and pages of a line or two."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    for name in ("_theme", "assets"):
        shutil.copytree(ROOT / "docs" / name, tmp_path / "docs" / name)
    (tmp_path / "src").symlink_to(ROOT / "src")
    make = {
        "examples/chapter/point.py": "# /// script\n# [tool.observed]\n"
        "# lines = ['took (?P<took>.+)']\n# ///\nprint('took 1.5')\n",
        "docs/_data/glossary.toml": "lock = 'what one thread holds'\n",
        **{f"docs/{uri}": f"# {uri}\n" for uri in re.findall(r"[\w/-]+\.md\b", text)},
        "docs/index.md": FIRST,
        **{f"docs/{uri}": NOTEBOOK for uri in re.findall(r"[\w/-]+\.ipynb\b", text)},
    }
    for uri, content in make.items():
        (tmp_path / uri).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / uri).write_text(content, encoding="utf-8")
    for name in ("OBSERVED_EVERYWHERE", "OBSERVED_INTERPRETERS"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    return tmp_path


def slips_of_settings(text: str) -> Iterator[tuple[str, str]]:
    """Yield `mkdocs.yml` with a slip, after what the slip is."""
    lines = text.splitlines(keepends=True)

    def with_line(row: int, *new: str, end: int | None = None) -> str:
        return "".join([*lines[:row], *new, *lines[row + 1 if end is None else end :]])

    for row, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        what = f"line {row + 1}: {line.strip()}"
        yield f"{what}: dropped", with_line(row)
        if found := re.match(r"(?P<begin> *(?:- )?)(?P<key>[\w.-]+):(?P<value>.*)\n", line):
            begin, key, value = found.groups()
            yield f"{what}: misspelt", with_line(row, f"{begin}{swapped(key)}:{value}\n")
            depth = len(begin) if not value.strip() else len(lines[row])
            end = row + 1
            while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > depth - 1:
                end += 1
            for other in ("3", "'x'", "[[1]]", "{a: 1}", "true", ""):
                yield f"{what}: {other}", with_line(row, f"{begin}{key}: {other}\n", end=end)
        elif found := re.match(r" *- (?P<value>[^:\n]+)\n", line):
            yield f"{what}: misspelt", with_line(row, line.replace(found[1], swapped(found[1])))
            yield f"{what}: doubled", with_line(row, line, line)
            yield f"{what}: another type", with_line(row, line.replace(found[1], "3"))


def swapped(word: str) -> str:
    """Return a word with two neighbours in each other's places."""
    at = next(i for i in range(len(word) - 1, 0, -1) if word[i] != word[i - 1] or i == 1)
    return f"{word[: at - 1]}{word[at]}{word[at - 1]}{word[at + 1 :]}"


#: What somebody may mean, although another site comes of it.
MEANT = re.compile(
    r"site_name: .*: 'x'$|site_description: .*: 'x'$"  # another name
    r"|: - (navigation|search|toc)\.\w+: (dropped|doubled)$"  # less, or no more, of the theme's
    r"|: - assets/book.css: doubled$|: defer: true: |: permalink_title: |: name: .*: 'x'$"
)


def test_a_slip_in_mkdocs_yml_is_one_message(stubs: Path) -> None:
    """MkDocs's own, or the engine's: never a traceback, nor silence where the site lacks something.

    A build of a book of stubs for each: so a sample.
    """
    text = (stubs / "mkdocs.yml").read_text(encoding="utf-8")
    slips = list(slips_of_settings(text))
    chosen = slips if ALL else random.sample(slips, 12)
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "slips.py")],
        cwd=stubs,
        input=json.dumps([text, text, *(slipped for _, slipped in chosen)]),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    (said, ended, _), (_, _, sound), *found = json.loads(done.stdout)
    assert not said and not ended
    wrong = []
    for (what, _), (said, ended, site) in zip(chosen, found, strict=True):
        if ended or not (said or site == sound or MEANT.search(what)):
            wrong.append(f"{what}\n{ended or 'another site, in silence'}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", ["main.html", "404.html", "partials/copyright.html"])
@pytest.mark.parametrize("text", [None, b"caf\xe9"])
def test_a_file_of_the_theme_that_cannot_be_read_is_one_message(
    stubs: Path, name: str, text: bytes | None
) -> None:
    path = stubs / "docs" / "_theme" / name
    path.unlink() if text is None else path.write_bytes(text)
    expected = "expected it there; found: No such file" if text is None else "expected UTF-8; found"
    ends_in_one(stubs, f"docs/_theme/{name}: {expected}")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{% endblock %}", "", "docs/_theme/main.html, line 31: expected a template of Jinja's;"),
        ("| striptags", "| stripptags", "docs/_theme/main.html, line 8: expected a template"),
        ("config.site_name", "config.no.x", "main.html, line 3: expected what can be filled in;"),
        ("base.html", "bse.html", "main.html, line 1: expected what can be filled in; found: no"),
        ("{{ super() }}", "{{ 1 / 0 }}", "main.html, line 12: expected what can be filled in;"),
    ],
)
def test_an_error_in_a_template_is_one_message(stubs: Path, old: str, new: str, said: str) -> None:
    path = stubs / "docs" / "_theme" / "main.html"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    ends_in_one(stubs, said)


@pytest.mark.parametrize("name", ["names.md", "assets/x.css"])
def test_a_file_that_is_no_file_is_one_message(stubs: Path, name: str) -> None:
    path = stubs / "docs" / name
    path.unlink(missing_ok=True)
    path.symlink_to("nowhere")
    ends_in_one(stubs, f"docs/{name}: expected to read or write it; found: No such file")


def ends_in_one(folder: Path, said: str) -> None:
    """Build the book in `folder`: it ends, and all that is said of why is one message."""
    built = mkdocs(folder)
    assert built.returncode == 1
    whole = built.stdout + built.stderr
    assert "Traceback" not in whole
    assert said in whole
    assert len(re.findall(r"\bexpected\b", whole)) == 1, whole
