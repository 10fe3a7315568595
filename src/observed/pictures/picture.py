"""What every picture has: a title and a description in it, a legend and a table under it."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence


def described(identity: str, title: str, description: str) -> str:
    """Return the end of an `<svg` tag, with the words by which it is read aloud.

    Args:
        identity: What the ids of the words begin with.
        title: What the picture is, in plain text.
        description: What it shows, in plain text.
    """
    return (
        f'role="img" aria-labelledby="{identity}-title {identity}-words">'
        f'<title id="{identity}-title">{html.escape(title)}</title>'
        f'<desc id="{identity}-words">{html.escape(description)}</desc>'
    )


def legend(keys: Mapping[str, str]) -> str:
    """Return what the signs in the picture mean: each sign's CSS class, and its words as HTML."""
    entries = (
        f'<span class="entry"><span class="key {key}"></span> {words}</span>'
        for key, words in keys.items()
    )
    return f'<p class="legend">{" ".join(entries)}</p>'


def as_table(heads: Sequence[str], rows: Iterable[str]) -> str:
    """Return the picture's data, folded: the columns' heads in plain text, the rows as HTML."""
    columns = "".join(f'<th scope="col">{html.escape(head)}</th>' for head in heads)
    return (
        '<details class="log words"><summary>The picture as a table</summary>'
        f'<table class="words"><thead><tr>{columns}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></details>"
    )
