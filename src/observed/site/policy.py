"""Says in each page what it may load: a Content-Security-Policy in a meta element."""

from __future__ import annotations

import base64
import hashlib
import re

#: What a page may load: its own files, and the scripts and styles that stand in its text.
_POLICY = (
    "default-src 'none'; script-src 'self'{script}; style-src 'self'{style}; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'"
)
_INLINE = re.compile(r"(?s)<(script|style)(?![^>]*\ssrc=)(?![^>]*/json)[^>]*>(.*?)</\1>")


def with_policy(page: str) -> str:
    """Return the page with a Content-Security-Policy that allows what stands in it, no more."""
    hashes = {"script": "", "style": ""}
    for kind, text in sorted(set(_INLINE.findall(page))):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        hashes[kind] += f" 'sha256-{digest}'"
    meta = f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(**hashes)}">'
    return page.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n      {meta}', 1)
