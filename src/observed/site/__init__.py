"""The one room that knows MkDocs, Python-Markdown and the theme: blocks, figures, pages, search."""
