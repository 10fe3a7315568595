"""Pieces of pages: taken from the build before, unless a file that they rest on changed."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from observed.site.fragments import Fragments


class Book:
    """Two fragments, the outer of which holds the inner; `made` counts the makings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fragments = Fragments(folder / "fragments.json")
        self.made = {"inner": 0, "outer": 0}
        self.kept = True

    def inner(self) -> str:
        """Return a fragment that rests on the file `below`."""

        def make() -> str:
            self.made["inner"] += 1
            self.fragments.rest_on(self.folder / "below" if self.kept else None)
            below = self.folder / "below"
            return below.read_text() if below.exists() else "nothing"

        return self.fragments.get("inner", make)

    def outer(self) -> str:
        """Return a fragment that rests on the file `above` and on the inner fragment."""

        def make() -> str:
            self.made["outer"] += 1
            self.fragments.rest_on(self.folder / "above")
            return f"{(self.folder / 'above').read_text()}, {self.inner()}"

        return self.fragments.get("outer", make)


@pytest.fixture
def two(tmp_path: Path) -> Book:
    """Return a book with both files."""
    (tmp_path / "above").write_text("a")
    (tmp_path / "below").write_text("b")
    return Book(tmp_path)


def test_what_did_not_change_is_taken_from_the_build_before(two: Book) -> None:
    assert two.outer() == "a, b"
    two.fragments.save()
    later = Book(two.folder)
    assert later.outer() == "a, b"
    assert later.made == {"inner": 0, "outer": 0}


def test_a_change_below_is_shown_by_all_above(two: Book) -> None:
    two.inner()  # kept before the outer one asks for it
    two.outer()
    (two.folder / "below").write_text("another")
    assert two.outer() == "a, another"
    (two.folder / "above").write_text("one")
    assert two.outer() == "one, another"
    assert two.made == {"inner": 2, "outer": 3}


def test_a_file_that_came_or_went_is_a_change(two: Book) -> None:
    (two.folder / "below").unlink()
    assert two.outer() == "a, nothing"
    (two.folder / "below").write_text("b")
    assert two.outer() == "a, b"


def test_what_rests_on_a_run_that_is_not_kept_is_made_each_time(two: Book) -> None:
    two.kept = False
    two.outer()
    two.outer()
    two.kept = True
    assert two.outer() == "a, b"
    assert two.made == {"inner": 3, "outer": 3}


def test_an_error_keeps_nothing(two: Book) -> None:
    (two.folder / "above").unlink()
    with pytest.raises(FileNotFoundError):
        two.outer()
    (two.folder / "above").write_text("a")
    assert two.outer() == "a, b"


def test_only_what_the_last_build_asked_for_is_kept(two: Book) -> None:
    two.fragments.get("once", lambda: "once")
    two.fragments.save()
    two.outer()
    two.fragments.save()
    assert set(Fragments(two.fragments.path).kept) == {"inner", "outer"}


def test_those_of_a_copied_book_are_not_taken(two: Book) -> None:
    """They rest on the original's files, which say nothing of the copy's."""
    two.outer()
    two.fragments.save()
    copy = two.fragments.path.with_name("copied.json")
    copy.write_bytes(two.fragments.path.read_bytes())
    assert not Fragments(copy).kept
    assert Fragments(two.fragments.path).kept


@pytest.mark.parametrize(("level", "makings"), [(logging.INFO, 1), (logging.WARNING, 2)])
def test_what_a_warning_was_said_of_is_made_each_time(two: Book, level: int, makings: int) -> None:
    """So is what holds it; what was made before it is kept."""
    logger = logging.getLogger("observed")
    made = []

    def make() -> str:
        made.append(two.inner())
        logger.log(level, "something is wrong")
        return two.fragments.get("later", lambda: "made after it was said")

    for _ in range(2):
        two.fragments.get("holds it", lambda: two.fragments.get("said", make))
    assert len(made) == makings
    assert two.made["inner"] == 1
    assert not logger.filters
