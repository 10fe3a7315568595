"""What programs with a window printed is kept, for machines without Tk: is it of today's text?"""

from __future__ import annotations

import hashlib
import json

import pytest

from observed import ask, book

FOLDER = book.root() / "examples" / "libraries"
WITH_A_WINDOW = sorted(
    script.path for script in ask.scripts() if "\na_screen.needed(" in script.program
)


@pytest.mark.parametrize("path", WITH_A_WINDOW, ids=lambda path: path.stem)
def test_what_a_window_printed_is_of_the_programs_text(path) -> None:  # type: ignore[no-untyped-def]
    kept = json.loads((FOLDER / "recorded_windows.json").read_text())
    program = path.read_text().split('"""', 1)[1]
    assert hashlib.sha256(program.encode()).hexdigest() in kept["lines"], (
        f"{path.name} has changed\n  repeat: python examples/libraries/a_screen.py, where Tk is"
    )
