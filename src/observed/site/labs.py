"""A lab's page: its cells in the book's own forms, without what a notebook carries along."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

#: What a notebook's page brings before its cells: 600 KB of styles, scripts of a notebook server.
_BEGIN = '<div class="jupyter-wrapper">'


def plain(page: str) -> str:
    """Return the cells of a page that mkdocs-jupyter made: prose, programs and outputs."""
    soup = BeautifulSoup(page[page.index(_BEGIN) :], "html.parser")
    parts = []
    for part in soup.select(".jp-RenderedMarkdown, .highlight-ipynb, .jp-OutputArea-output"):
        if "jp-RenderedMarkdown" in part["class"]:
            parts.append(_prose(part))
        elif not part.find_parent(class_="jp-RenderedMarkdown"):
            parts.append(_program(part) if "highlight-ipynb" in part["class"] else _output(part))
    return f'<div class="lab">{"".join(parts)}</div>'


def _prose(part: Tag) -> str:
    for link in part.select("a.anchor-link"):
        link["class"] = "headerlink"
        link["title"] = "Link to this section"
    for block in part.select(".highlight"):
        block.replace_with(BeautifulSoup(_program(block), "html.parser"))
    return part.decode_contents(formatter="minimal")


def _program(part: Tag) -> str:
    pre = part.pre
    assert pre is not None
    code = pre.decode_contents(formatter="minimal").replace("<span></span>", "", 1)
    return (
        '<div class="language-python highlight"><pre><span class="program">'
        f'<code tabindex="0">{code}</code></span></pre></div>'
    )


def _output(part: Tag) -> str:
    pre = part.pre
    if pre is None:
        return f'<div class="output">{part.decode_contents(formatter="minimal")}</div>'
    text = pre.decode_contents(formatter="minimal")
    return (
        '<pre class="terminal output" tabindex="0" role="group" aria-label="What the cell wrote">'
        f"{text}</pre>"
    )
