"""A contributor's slips, made from the files that are there: each reads well or is one message.

Each line of each block, table and front matter is dropped, doubled, misspelt, given a value of
another kind, or left open. What comes of it is either what somebody could have meant, or an error
that names the file, what was expected and what was found; never a traceback of the engine's own.
"""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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
