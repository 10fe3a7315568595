"""The notes' claims: one data file, `claims.toml`, judged once each on a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from observed import errors
from observed.errors import PageError
from observed.site import tables

Verdict = Literal[
    "true", "half true", "outdated", "wrong", "wrong, outdated", "answered", "delivered"
]

#: A sign beside the word, so that neither colour nor the sign tells a verdict alone.
SIGNS: dict[str, str] = {
    "true": "●",
    "half true": "◐",
    "outdated": "◷",
    "wrong": "○",
    "wrong, outdated": "○",
    "answered": "→",
    "delivered": "→",
}


#: What the letter says with which a number begins: all but the notes' sentences have one.
LETTERS: dict[str, str] = {"Q": "Question", "C": "Comment", "K": "Key words"}


class Source(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Where a claim can be checked that no run can show."""

    title: str
    url: str


class Claim(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A numbered sentence of the notes, or one of their questions, comments, key words."""

    number: int | Annotated[str, Meta(pattern="^[QCK][1-9][0-9]*$")]
    korean: str
    english: str
    verdict: Verdict
    #: Markdown.
    why: str
    #: Examples, by their names below `examples/`.
    shown_by: list[str] = []
    sources: list[Source] = []

    @property
    def anchor(self) -> str:
        """The claim's id on the page that judges it."""
        return f"claim-{str(self.number).lower()}"

    @property
    def label(self) -> str:
        """What the claim is called: `Claim 41`, `Question 2`, `Comment 3`, `Key words 1`."""
        if isinstance(self.number, str):
            return f"{LETTERS[self.number[0]]} {self.number[1:]}"
        return f"Claim {self.number}"


class _File(msgspec.Struct, forbid_unknown_fields=True):
    claim: list[Claim]


def read_claims(path: Path) -> list[Claim]:
    """Read the data file.

    Raises `PageError` with what was expected and what was found.
    """
    table = tables.read_toml(path)
    try:
        claims = msgspec.convert(table, _File).claim
    except msgspec.ValidationError as error:
        raise PageError(f"{path.name}: {_numbered(errors.of_value(str(error)), table)}") from None
    numbers: set[str] = set()
    for claim in claims:
        if str(claim.number) in numbers:
            raise PageError(f"{path.name}: claim {claim.number}: expected once; found twice")
        numbers.add(str(claim.number))
        if not claim.shown_by and not claim.sources:
            raise PageError(
                f"{path.name}: claim {claim.number}: expected an example that shows it "
                f"(shown_by) or a source; found neither"
            )
    return claims


def _numbered(message: str, table: Mapping[str, Any]) -> str:
    """Return a message with a claim's number in the place of its index, if it has one."""
    index = re.match(r"claim\[(\d+)\]\.?", message)
    if index is None:
        return message
    claim = table["claim"][int(index[1])]
    number = claim.get("number") if isinstance(claim, dict) else None
    if number is None:
        return f"the claim at {int(index[1]) + 1} from the top{message[index.end() :]}"
    rest = message[index.end() :].removeprefix(": ")
    return f"claim {number}: {rest}"
