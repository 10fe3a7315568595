"""The site that is audited: its pages, served as they are published."""

from __future__ import annotations

import contextlib
import functools
import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import conftest
from conftest import QuietHandler

#: What a host of static pages sends compressed.
COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".py", ".ipynb")


def pages(site: Path) -> list[str]:
    """Return the addresses of the site's pages, below the site's own."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


@functools.cache
def _compressed(path: Path, changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), 6)


class _Handler(QuietHandler):
    """Serves a folder, compressed, and lets it be kept for ten minutes, as GitHub Pages does."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file() or path.suffix not in COMPRESSED:
            super().do_GET()
            return
        body = _compressed(path, path.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(body)

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        kind = super().guess_type(path)
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


@contextlib.contextmanager
def serve(site: Path, port: int = 0) -> Iterator[str]:
    """Serve the folder `site` under a sub-path, as a project's pages are; yield its address."""
    with conftest.serve(site, port, _Handler) as address:
        yield f"{address}/"
