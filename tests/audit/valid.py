"""HTML and CSS by the checker of the W3C, vnu."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path


def java() -> str | None:
    """Return the path of the Java that is found."""
    return shutil.which("java")


def check(files: list[Path], npm: Path) -> list[str]:
    """Return what vnu finds wrong in `files`: errors, and warnings too."""
    jar = npm / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [java() or "java", "-jar", str(jar), "--format", "json", "--exit-zero-always"]
    command += ["--stdout", "--also-check-css", "--also-check-svg"]
    done = subprocess.run(
        [*command, *map(str, files)], stdout=subprocess.PIPE, text=True, check=True
    )
    found = []
    for message in json.loads(done.stdout)["messages"]:
        if "Property “vector-effect” doesn't exist" in message["message"]:
            continue  # it does, in SVG 2, and every browser has it
        if "violates Content Security Policy" in message["message"]:
            continue  # a file has no 'self'; tests/test_reading.py asks a browser
        name = message.get("url", "").rpartition("/")[2]
        extract = " ".join(message.get("extract", "").split())
        found.append(f"{name}:{message.get('lastLine', '')}: {message['message']} {extract!r}")
    return found
