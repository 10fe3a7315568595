"""Makes the built site work without a server, and without a network once it was read."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path


def index_for_folders(site: Path) -> None:
    """Write search's index as a script too: a page in a folder may read no other file."""
    index = site / "search" / "search_index.json"
    if index.is_file():
        text = index.read_text(encoding="utf-8")
        index.with_suffix(".js").write_text(f"var __index = {text}", encoding="utf-8")


#: What no page of this book asks for: the theme's own search, and what only a folder needs.
_NOT_KEPT = re.compile(r"/lunr/|/workers/|/search-in-a-folder\.js$")


def keep_offline(site: Path) -> None:
    """Write into the service worker which files it keeps, and a version that any change changes."""
    worker = site / "offline.js"
    if not worker.is_file():
        return
    digest = hashlib.sha256()
    kept = ["index.html", "search/search_index.json"]
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        name = path.relative_to(site).as_posix()
        digest.update(f"{name} {path.stat().st_size}".encode() + path.read_bytes())
        if path.suffix in (".css", ".js", ".svg") and path.is_relative_to(site / "assets"):
            kept += [] if _NOT_KEPT.search(name) else [name]
    text = worker.read_text(encoding="utf-8").replace("VERSION", digest.hexdigest()[:16])
    worker.write_text(text.replace('["FILES"]', json.dumps(kept)), encoding="utf-8")
