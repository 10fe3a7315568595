"""Terms are linked where prose first mentions them, and nowhere else."""

from __future__ import annotations

import html.parser
from pathlib import Path

from markdown import Markdown

TERMS = '"GIL" = "One lock."\n"lost update" = "A change that is gone."\n"I/O" = "In and out."\n'


def linked(folder: Path, text: str) -> str:
    (folder / "docs" / "_data" / "glossary.toml").write_text(TERMS)
    page = Markdown(extensions=["observed.site.glossary", "attr_list", "toc"]).convert(text)
    return page.replace(' class="term"', "")


def test_the_first_mention_is_a_link_with_its_meaning(small_book: Path) -> None:
    assert linked(small_book, "Lost updates, the GIL and *then* I/O and the GIL & I/O.") == (
        '<p><a href="glossary.md#lost-update" title="A change that is gone.">Lost updates</a>, '
        'the <a href="glossary.md#gil" title="One lock.">GIL</a> and <em>then</em> '
        '<a href="glossary.md#i-o" title="In and out.">I/O</a> and the GIL &amp; I/O.</p>'
    )


def test_code_headings_links_and_quotes_are_left_alone(small_book: Path) -> None:
    for text in (
        "# The GIL",
        "`GIL`",
        "[the GIL](the-gil/index.md)",
        "> GIL",
        "*GIL*{lang=ko}",
        "    GIL",
        "GIL.x, x.GIL, GILs_, non-GIL, GIL-free",
    ):
        assert "glossary" not in linked(small_book, text), text


def test_a_book_without_a_glossary_has_no_links(small_book: Path) -> None:
    page = Markdown(extensions=["observed.site.glossary"]).convert("The GIL")
    assert page == "<p>The GIL</p>"


def test_nothing_but_links_is_added(small_book: Path) -> None:
    class Words(html.parser.HTMLParser):
        words = ""

        def handle_data(self, data: str) -> None:
            self.words += data

    text = "A lost update **and GIL** after, I/O\n\n* GIL\n* a lost update, I/O GIL lost update"
    seen = Words()
    seen.feed(linked(small_book, text))
    plain = Words()
    plain.feed(Markdown().convert(text))
    assert seen.words == plain.words
