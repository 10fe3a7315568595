"""Each explanation rests on a run or on a source of one version."""

from __future__ import annotations

from pathlib import Path

import pytest

from observed import book, ledger

TEXTS = [*sorted((book.root() / "docs").rglob("*.md")), book.data("claims.toml")]


def test_no_explanation_rests_on_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    found = ledger.read()
    loose = [f"{one.where}: {one.begins}" for one in found if not one.rests]
    with capsys.disabled():
        print(f"\nledger: {len(found)} explanations, {len(loose)} rest on nothing")
    assert found
    assert not loose, "expected a figure, a link to a run or a pinned source in:\n" + "\n".join(
        loose
    )


def test_the_answer_of_an_exercise_rests_on_its_examples_runs(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    block = '```python exec="on" html="on"\npredict("{}", "How?", answer="So.")\n```\n'
    known = "processes-and-threads/loaded_now_and_then_twice.py"
    page.write_text(f"# Page\n\n{block.format(known)}\n{block.format('chapter/absent.py')}")
    assert [one.rests for one in ledger.of_page(page)] == [True, False]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.name))
def test_sources_are_of_one_version(path: Path) -> None:
    assert not ledger.unpinned(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[docs](https://docs.python.org/3/library/queue.html)", 1),
        ("[docs](https://docs.python.org/3.15/library/queue.html)", 0),
        ("[`f`](https://github.com/python/cpython/blob/main/a.c)", 1),
        ("[`f`](https://github.com/python/cpython/blob/v3.15.2/a.c)", 0),
        ("[the code](https://github.com/python/cpython/blob/v3.15.2/a.c)", 1),
        ("[gh-117029](https://github.com/python/cpython/issues/117029)", 0),
    ],
)
def test_an_address_is_of_one_version_and_code_names_its_symbol(text: str, found: int) -> None:
    assert len(ledger.unpinned(text)) == found


@pytest.mark.parametrize(
    ("paragraph", "rests"),
    [
        ("**Why.** Because it is so.", False),
        ("**Why.** It took «took» s.", True),
        ("**Why.** As [this run](#example-lost_update) shows.", True),
        ("**Why.** As [no run](#example-lost-update) shows.", False),
        ("**Why.** As [no run here](#example-lost-update) shows.", False),
        ("**Why.** As [here](the-gil/two-cores.md#two-cores-and-how-to-use-both).", True),
        ("**Why.** As [this claim](#claim-25) shows.", True),
        ("**Why.** As [words](the-gil/index.md#remember) say.", False),
        ("**Why.** [docs](https://docs.python.org/3.15/library/queue.html)", True),
        ("**Why.** [docs](https://docs.python.org/3/library/queue.html)", False),
        ("**Why.** [code](https://github.com/python/cpython/blob/main/a.c)", False),
        ("**Why.** [`f`](https://github.com/python/cpython/blob/v3.15.2/a.c)", True),
        ('**Why.** As here:\n\n```python exec="on"\nprint(1)\n```', True),
        ("**Why.** As here:\n\n```python\nprint(1)\n```", False),
        ("**What it did.** It ended.", None),
        ("**1.** An exercise.", None),
        ("Plain words.", None),
        ("```\n**Why.** code\n```", None),
        ("**Why.** In steps:\n\n1. It took «took» s.\n2. It ended.", True),
    ],
)
def test_what_an_explanation_rests_on(tmp_path: Path, paragraph: str, rests: bool | None) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# A page\n\n{paragraph}\n")
    found = ledger.of_page(page)
    assert [one.rests for one in found] == ([] if rests is None else [rests])
