"""A ledger of what the book explains: each explanation rests on a run or on a source.

An explanation is a paragraph of a page that begins with bold words (*Why*, *At work*), other
than those that tell what a run did, and the reason of each judged claim.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from observed import book, claims
from observed.claims import Claim

#: Leads of paragraphs that tell what the run above them did: that run is what they rest on.
#: A number leads an exercise.
_TOLD = ("What it did.", "What they did.")
_LEAD = re.compile(r"\*\*(?P<lead>[^*]+)\*\*\s")
_FIGURE = re.compile(r"«[^»]+»")
#: A link to an example, on this page or another, or to a section that shows runs.
_RUN = re.compile(r"\]\((?:[\w/.-]+\.(?:md|html))?#[\w-]+\)")
_SOURCE = re.compile(r"\]\((?P<url>https?://[^)\s]+)\)")
#: An address that means something else with every version, or every day.
_UNPINNED = re.compile(
    r"docs\.python\.org/3/|github\.com/[\w-]+/[\w.-]+/(?:blob|tree)/(?:main|master|HEAD)/"
)


@dataclass(frozen=True)
class Explanation:
    """An explanation: where it stands, how it begins, and whether it rests on anything."""

    where: str
    begins: str
    rests: bool


def rests(text: str) -> bool:
    """Tell whether an explanation states a figure, links a run, or names a pinned source."""
    if _FIGURE.search(text) or _RUN.search(text):
        return True
    return any(not _UNPINNED.search(found["url"]) for found in _SOURCE.finditer(text))


def of_page(path: Path) -> list[Explanation]:
    """Return the explanations of a page."""
    found = []
    fenced = False
    lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        match = None if fenced else _LEAD.match(line.strip())
        told = match and (match["lead"] in _TOLD or match["lead"].rstrip(".").isdigit())
        if match and not told:
            end = next((i for i in range(number, len(lines)) if not lines[i].strip()), len(lines))
            paragraph = "\n".join(lines[number - 1 : end])
            announced = False
            if paragraph.rstrip().endswith(":"):  # what it announces belongs to it: a list, a run
                after = next((i for i in range(end, len(lines)) if lines[i].strip()), end)
                announced = after < len(lines) and 'exec="on"' in lines[after]
                last = next((i for i in range(after, len(lines)) if not lines[i].strip()), after)
                paragraph += "\n".join(lines[after:last])
            name = f"{path.parent.name}/{path.name}:{number}"
            found.append(Explanation(name, line.strip()[:70], announced or rests(paragraph)))
    return found


def of_claim(claim: Claim) -> Explanation:
    """Return the explanation of a claim; its runs stand below it as links."""
    return Explanation(
        f"claim {claim.number}", claim.why.strip()[:70], bool(claim.shown_by) or rests(claim.why)
    )


def unpinned(text: str) -> list[str]:
    """Return the addresses in a text that are not of one version."""
    return [found[0] for found in _UNPINNED.finditer(text)]


def read() -> list[Explanation]:
    """Return every explanation of the book."""
    pages = sorted((book.root() / "docs").glob("*.md"))
    found = [explanation for page in pages for explanation in of_page(page)]
    judged = claims.read_claims(book.root() / "claims.toml")
    return found + [of_claim(claim) for claim in judged]
