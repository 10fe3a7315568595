"""Lighthouse, on a phone and on a desktop, with its simulated network and processor."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conftest import BROWSER_ARGUMENTS

#: The least score of each category, and on each device of performance.
CATEGORIES = {"accessibility": 100, "best-practices": 100, "seo": 100}
PERFORMANCE = {"phone": 95, "desktop": 98}
#: Kilobytes of a page as it is sent, compressed, with all that it loads.
WEIGHT = 200
#: Seconds until something of the page is seen (first contentful paint), on the phone.
FIRST_VIEW = 1.5


def node() -> str | None:
    """Return the path of the Node that is found."""
    return shutil.which("node")


@dataclass(frozen=True)
class Figures:
    """What Lighthouse says of one page on one device."""

    page: str
    device: str
    scores: dict[str, float]
    performance: list[float]
    weight: float
    first_view: float
    largest_view: float
    failed: list[str]

    def wrong(self) -> list[str]:
        """Return each figure that is not as it must be."""
        where = f"{self.page}, {self.device}"
        found = [
            f"{where}: {name} {self.scores[name]:.0f}, expected {least}: {'; '.join(self.failed)}"
            for name, least in CATEGORIES.items()
            if self.scores[name] < least
        ]
        speed = statistics.median(self.performance)
        if speed < PERFORMANCE[self.device]:
            found.append(
                f"{where}: performance {speed:.0f}, expected {PERFORMANCE[self.device]} or more"
            )
        if self.weight > WEIGHT:
            found.append(f"{where}: {self.weight:.0f} kB, expected {WEIGHT} or less")
        if self.device == "phone" and self.first_view > FIRST_VIEW:
            found.append(
                f"{where}: first view after {self.first_view:.2f} s, expected {FIRST_VIEW} or less"
            )
        return found

    def row(self) -> list[str]:
        """Return the figures as a row of the table."""
        return [
            self.page,
            self.device,
            *(f"{self.scores[name]:.0f}" for name in CATEGORIES),
            " ".join(f"{score:.0f}" for score in self.performance),
            f"{self.weight:.0f} kB",
            f"{self.first_view:.2f} s",
            f"{self.largest_view:.2f} s",
        ]


HEAD = ["page", "device", *CATEGORIES, "performance", "weight", "first view", "largest view"]


def look(address: str, page: str, device: str, npm: Path, browser: str) -> Figures:
    """Measure a page once; where only its speed fails, twice more: the median counts."""
    report = _report(address + page, device, npm, browser)
    speeds = [_score(report, "performance")]
    if speeds[0] < PERFORMANCE[device]:
        again = [_report(address + page, device, npm, browser) for _ in range(2)]
        speeds += [_score(each, "performance") for each in again]
    audits = report["audits"]
    return Figures(
        page=page,
        device=device,
        scores={name: _score(report, name) for name in CATEGORIES},
        performance=speeds,
        weight=audits["total-byte-weight"]["numericValue"] / 1000,
        first_view=audits["first-contentful-paint"]["numericValue"] / 1000,
        largest_view=audits["largest-contentful-paint"]["numericValue"] / 1000,
        failed=[
            audit["id"]
            for name in CATEGORIES
            for reference in report["categories"][name]["auditRefs"]
            if reference["weight"] and (audit := audits[reference["id"]])["score"] not in (1, None)
        ],
    )


def _score(report: dict[str, Any], category: str) -> float:
    score = report["categories"][category]["score"]
    return 0.0 if score is None else float(score) * 100


def _report(url: str, device: str, npm: Path, browser: str) -> dict[str, Any]:
    flags = " ".join(("--headless", *BROWSER_ARGUMENTS))
    command = [node() or "node", str(npm / "lighthouse" / "cli" / "index.js"), url]
    command += ["--output=json", "--quiet", f"--chrome-flags={flags}"]
    command += ["--preset=desktop"] if device == "desktop" else []
    command += [f"--only-categories={','.join(('performance', *CATEGORIES))}"]
    with tempfile.TemporaryDirectory(prefix="audit-") as folder:
        done = subprocess.run(
            command,
            env={**os.environ, "CHROME_PATH": browser, "TMPDIR": folder, "CI": "1"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    report: dict[str, Any] = json.loads(done.stdout)
    trouble = report.get("runtimeError")
    if trouble:
        raise RuntimeError(f"{url}: {trouble['message']}")
    return report
