"""`./nox` makes its environment of the Python that calls it, and says what failed as it failed."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import types
import venv
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest

LAUNCHER = Path(__file__).resolve().parents[1] / "nox"


@pytest.fixture
def launcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    loader = SourceFileLoader("nox_launcher", str(LAUNCHER))
    spec = importlib.util.spec_from_loader("nox_launcher", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader.exec_module(module)
    monkeypatch.setattr(module, "FOLDER", tmp_path / "nox")
    return module


@pytest.mark.skipif(os.name == "nt", reason="there it is a copy")
def test_its_python_is_a_link(launcher: types.ModuleType, tmp_path: Path) -> None:
    """Copied, a Python that lies in a folder of its own does not start."""
    launcher.make_environment()
    python = tmp_path / "nox" / "bin" / "python"
    assert python.is_symlink()
    said = subprocess.check_output([python, "-c", "import sys; print(sys.version)"], text=True)
    assert said.strip() == sys.version


def test_without_ensurepip_it_names_the_package(
    launcher: types.ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit, match=r"has no ensurepip\n.*python3\.\d+-venv"):
        launcher.make_environment()


def test_what_failed_is_said_in_its_own_words(
    launcher: types.ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **options: object) -> None:
        said = b"Fatal Python error: Failed to import encodings module\n"
        raise subprocess.CalledProcessError(1, ["python", "-m", "ensurepip"], said)

    monkeypatch.setattr(venv, "create", fail)
    with pytest.raises(SystemExit, match=r"status 1; it said:\nFatal Python error: Failed to"):
        launcher.make_environment()
