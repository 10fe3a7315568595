"""A ledger of what the book explains: each explanation rests on a run or on a source.

An explanation is a paragraph of a page that begins with bold words (*Why*, *At work*), other
than those that tell what a run did, the answer of an exercise, and the reason of each judged
claim. A link counts as a run where it leads to an example of the book, or to a section that shows
one.
"""

from __future__ import annotations

import functools
import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown.extensions.toc import slugify

from observed import ask, book
from observed.site import claims, places
from observed.site.claims import Claim

#: Leads of paragraphs that tell what the run above them did: that run is what they rest on.
#: A number leads an exercise.
_TOLD = ("What it did.", "What they did.")
_LEAD = re.compile(r"\*\*(?P<lead>[^*]+)\*\*\s")
_FIGURE = re.compile(r"«[^»]+»")
#: A link to a place in the book.
_PLACE = re.compile(r"\]\((?:(?P<page>[\w./-]+)\.(?:md|html))?#(?P<anchor>[\w-]+)\)")
_SOURCE = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<url>https?://[^)\s]+)\)")
#: An address that means something else with every version, or every day.
_UNPINNED = re.compile(
    r"docs\.python\.org/3/|github\.com/[\w-]+/[\w.-]+/(?:blob|tree)/(?:main|master|HEAD)/"
)
_CODE = re.compile(r"github\.com/[\w-]+/[\w.-]+/(?:blob|tree)/")
_HEADING = re.compile(r"(?m)^(?P<marks>#{1,6}) (?P<text>.+)$")
_FENCE = re.compile(r"(?ms)^ *(?P<mark>```+|~~~+).*?^ *(?P=mark) *$")


@dataclass(frozen=True)
class Explanation:
    """An explanation: where it stands, how it begins, and whether it rests on anything."""

    where: str
    begins: str
    rests: bool


def rests(text: str, here: str) -> bool:
    """Tell whether an explanation states a figure, links a run, or names a pinned source.

    `here` is the page on which it stands, below docs/.
    """
    if _FIGURE.search(text):
        return True
    for link in _PLACE.finditer(text):
        uri = here
        if link["page"]:
            uri = posixpath.normpath(posixpath.join(posixpath.dirname(here), f"{link['page']}.md"))
        elif link["anchor"].startswith(("example-", "claim-")):  # found from anywhere
            uri = "*"
        if link["anchor"] in _anchors().get(uri, ()):
            return True
    return any(not _UNPINNED.search(found["url"]) for found in _SOURCE.finditer(text))


@functools.cache
def _anchors() -> dict[str, frozenset[str]]:
    """Return, for each page, and for "*", the book, the anchors at which it shows a run."""
    known = {script.name for script in ask.scripts()}
    judged = {c.anchor: c for c in claims.read_claims(book.data("claims.toml"))}
    found = {}
    for page in places.pages():
        examples = {places.anchor(name) for name in page.shows if name in known}
        own = {f"claim-{number.lower()}" for number in page.judges}
        claimed = {a for a in own if a in judged and judged[a].shown_by}
        text = (book.docs() / page.uri).read_text(encoding="utf-8")
        sections = _sections(text) if page.uri.endswith(".md") else ()
        found[page.uri] = frozenset(examples | claimed | set(sections))
    return found | {"*": frozenset().union(*found.values())}


def _sections(text: str) -> Iterator[str]:
    """Yield the anchors of the sections that show a run."""
    blank = _FENCE.sub(lambda block: re.sub(r"(?m)^#", " ", block[0]), text)
    headings = list(_HEADING.finditer(blank))
    for index, heading in enumerate(headings):
        later = (h for h in headings[index + 1 :] if len(h["marks"]) <= len(heading["marks"]))
        end = next((h.start() for h in later), len(text))
        section = text[heading.end() : end]
        if places.shown_on(section) or places.asked_on(section):
            yield slugify(re.sub("[`*«»]", "", heading["text"]), "-")


def of_page(path: Path) -> list[Explanation]:
    """Return the explanations of a page. The answer of an exercise rests on its example's runs."""
    text = path.read_text(encoding="utf-8")
    here = (
        path.relative_to(book.docs()).as_posix() if path.is_relative_to(book.docs()) else path.name
    )
    found = [
        Explanation(f"docs/{here}", f"the exercise on {name}", (book.examples() / name).is_file())
        for name in places.asked_on(text)
    ]
    fenced = False
    lines = text.split("\n")
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
            name = f"docs/{here}:{number}"
            rest = announced or rests(paragraph, here)
            found.append(Explanation(name, line.strip()[:70], rest))
    return found


def of_claim(claim: Claim) -> Explanation:
    """Return the explanation of a claim; its runs stand below it as links."""
    return Explanation(
        f"claim {claim.number}",
        claim.why.strip()[:70],
        bool(claim.shown_by) or rests(claim.why, "claims.toml") or _sourced(claim),
    )


def _sourced(claim: Claim) -> bool:
    return any(not _UNPINNED.search(source.url) for source in claim.sources)


def unpinned(text: str) -> list[str]:
    """Return the addresses in a text that are not of one version, or name no part of the code."""
    found = [found[0] for found in _UNPINNED.finditer(text)]
    return found + [
        link["url"]
        for link in _SOURCE.finditer(text)
        if _CODE.search(link["url"]) and "`" not in link["text"]
    ]


def read(paths: Sequence[Path] = ()) -> list[Explanation]:
    """Return every explanation of the book, or those of some of its pages alone."""
    docs = book.docs()
    pages = [path.resolve() for path in paths] or book.files(docs, ".md")
    found = [explanation for path in pages for explanation in of_page(path)]
    judged = claims.read_claims(book.data("claims.toml"))
    here = {places.read_page(path.relative_to(docs).as_posix()) for path in pages}
    anchors = {f"claim-{number.lower()}" for page in here for number in page.judges}
    return found + [of_claim(c) for c in judged if c.anchor in anchors]
