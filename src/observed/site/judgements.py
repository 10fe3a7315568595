"""The claims of the notes, judged, as a page shows them."""

from __future__ import annotations

import functools
import re
from collections import Counter

from markdown import Markdown

from observed import book
from observed.drawing.render import inline
from observed.errors import PageError
from observed.site import claims, fragments, places
from observed.site.boxes import boxed
from observed.site.claims import SIGNS, Claim


@functools.lru_cache(maxsize=1)
def _claims_at(_: int) -> dict[str, Claim]:
    found = claims.read_claims(book.data("claims.toml"))
    return {str(claim.number): claim for claim in found}


def all_claims() -> dict[str, Claim]:
    """Return the claims by number, from the data file as it is now."""
    path = book.data("claims.toml")
    fragments.rest_on(path)
    if not path.is_file():
        raise PageError(f"{path.name}: expected claims there; found none")
    return _claims_at(path.stat().st_mtime_ns)


@boxed
def claim(number: int | str) -> str:
    """Return a claim, judged, as HTML: Korean, English, verdict, why, runs and sources."""
    found = all_claims().get(str(number))
    if found is None:
        raise PageError(f"claims.toml: expected claim {number}; found none of that number")
    homes = places.homes()
    runs = tuple(f"{homes.get(name, '')}#{places.anchor(name)}" for name in found.shown_by)
    return places.linked(_claim(str(number), places.under_way, runs))


@fragments.keep
def _claim(number: str, here: str, runs: tuple[str, ...]) -> str:
    """Return a claim as HTML; `runs` are the addresses of the examples that show it."""
    found = all_claims()[number]
    links = [
        f'<a href="{run}">{name.rpartition("/")[2]}</a>'
        for name, run in zip(found.shown_by, runs, strict=True)
    ]
    links += [f'<a href="{source.url}">{inline(source.title)}</a>' for source in found.sources]
    # Claims are data, not part of a page's Markdown: links between pages are made here.
    markdown = Markdown(extensions=["observed.site.markdown_figures", "tables"])
    why = re.sub(
        r'href="(?P<page>[\w/-]+\.md)',
        lambda link: f'href="{places.address(link["page"], here)}',
        markdown.convert(found.why.strip()),
    )
    return (
        f'<section class="claim" id="{found.anchor}" data-verdict="{found.verdict}" '
        f'aria-label="{found.label}">'
        f'<p class="verdict"><strong>{found.label} · {SIGNS[found.verdict]} {found.verdict}'
        f"</strong></p>{_quoted(found)}{why}"
        f'<p class="evidence"><em>Evidence:</em> {" · ".join(links)}</p>'
        "</section>"
    )


def _quoted(claim: Claim) -> str:
    """Return a sentence of the notes and its translation."""
    return (
        f'<p class="notes"><span lang="ko">{inline(claim.korean)}</span><br>'
        f"<em>{inline(claim.english)}</em></p>"
    )


@boxed
def claim_list() -> str:
    """Return every claim with its present verdict as HTML, linked to where it is judged."""
    found, homes = list(all_claims().values()), places.homes()
    counts: Counter[str] = Counter(claim.verdict for claim in found)
    summary = " · ".join(
        f"{SIGNS[verdict]} {verdict} {counts[verdict]}" for verdict in SIGNS if counts[verdict]
    )
    rows = [
        f'<li class="claim" data-verdict="{claim.verdict}" id="{claim.anchor}">'
        f'<p class="verdict">'
        f'<a href="{homes.get(claim.anchor, "")}#{claim.anchor}">'
        f"{claim.label}</a> · "
        f"{SIGNS[claim.verdict]} {claim.verdict}</p>{_quoted(claim)}</li>"
        for claim in found
    ]
    return f'<p class="counts">{summary}</p><ul class="claims">{"".join(rows)}</ul>'
