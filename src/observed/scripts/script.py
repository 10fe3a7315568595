"""A script: its promises, the program that the page shows, and what it imports."""

from __future__ import annotations

import ast
import functools
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from observed import book
from observed.errors import ScriptError
from observed.scripts import valid
from observed.scripts.promises import Promises, read_block, split_block


@dataclass(frozen=True)
class Script:
    """An example.

    `name` is its path below `examples/`; `program` is its text without the promises,
    which is what runs and what the page shows; `imports` are the texts of the files
    beside it that it imports, and of those it says it reads, by file name.
    """

    name: str
    path: Path
    text: str
    program: str
    promises: Promises
    dependencies: list[str]
    imports: dict[str, str]
    #: The number of its exercise's choice whose edits the program has; 0 for the example itself.
    choice: int = 0


def read_script(path: Path, examples: Path) -> Script:
    """Read the script at `path`, below the folder `examples`.

    Raises `ScriptError`, which names the file, what was expected and what was found.
    """
    below = path.relative_to(examples).parts if path.is_relative_to(examples) else ()
    if len(below) != 2 or ".." in below:
        raise ScriptError(
            f"{'/'.join((examples.name, *below)) if below else path}: expected a script in a "
            f"chapter's folder, {examples.name}/CHAPTER/POINT.py"
        )
    name = path.relative_to(examples).as_posix()
    where = f"{examples.name}/{name}"
    text = _text(path, where)
    try:
        program, promises, dependencies = _parts(text)
    except ScriptError as error:
        raise ScriptError(
            f"{where}: {error}\n  repeat: {repeat_command(name)}",
        ) from None
    return Script(
        name=name,
        path=path,
        text=text,
        program=program,
        promises=promises,
        dependencies=dependencies,
        imports=_imports(path, program, examples.name) | _files(path, promises.files, name, where),
    )


def _text(path: Path, where: str, kind: str = "script") -> str:
    try:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ScriptError(f"{where}: expected UTF-8; found: {error}") from None
    except (OSError, ValueError):  # a name that no file can have
        raise ScriptError(f"{where}: expected a {kind} there; found none") from None


#: Keys of `[tool.observed]` that say how a script is run. The others say how it is judged.
_OF_RUNS = (
    "deadline",
    "runs",
    "alone",
    "stdout",
    "memory",
    "loopback",
    "files",
    "timeline",
    "schedules",
)


@functools.cache
def what_runs(text: str) -> str:
    """Return what of a script's text could change its runs.

    What it promises cannot, nor the edits by which that is tried: runs are judged when they are
    read, so that those of before still show the script as it is.
    """
    toml, program = split_block(text)
    table = tomllib.loads(toml)
    said = table.get("tool", {}).get("observed", {})
    kept = {key: said[key] for key in _OF_RUNS if key in said}
    kept["on"] = {
        where: there["deadline"]
        for where, there in said.get("on", {}).items()
        if "deadline" in there
    }
    return json.dumps([table.get("dependencies"), kept, program], sort_keys=True, default=str)


# Under `serve` the same texts are read again at each saved file: what they say is remembered.
@functools.cache
def _parts(text: str) -> tuple[str, Promises, list[str]]:
    """Return a script's program, its promises and its dependencies."""
    toml, program = split_block(text)
    promises, dependencies = read_block(toml)
    valid.validate(promises, program)
    return program, promises, dependencies


@functools.cache
def modules(program: str) -> tuple[str, ...]:
    """Return the first parts of the names of the modules that a program imports."""
    try:
        tree = ast.parse(program)
    except (SyntaxError, ValueError, RecursionError):  # a listing that shows what does not compile
        return ()
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module)
    return tuple(name.partition(".")[0] for name in names)


def imported(tree: ast.AST) -> dict[str, str]:
    """Return what each imported name stands for: `{"sleep": "time.sleep", "os": "os"}`."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                whole = alias.asname or alias.name.partition(".")[0]
                names[whole] = alias.name if alias.asname else whole
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {(a.asname or a.name): f"{node.module}.{a.name}" for a in node.names}
    return names


def repeat_command(
    name: str, runs: int = 1, interpreter: str | None = None, *, choices: bool = False
) -> str:
    """Return the command that repeats what was done with the script called `name`."""
    command = f"./nox -s run -- examples/{name}"
    if choices:
        return f"{command} --choices"
    if runs > 1:
        command += f" -n {runs}"
    if interpreter:
        command += f" -p {interpreter}"
    return command


def find_scripts(examples: Path) -> list[Script]:
    """Read every example below the folder `examples`, in the order of their names.

    What has no block and is imported by another beside it is a part of that one, and no example.
    Raises `ScriptError` for one that cannot be read, and one that lies outside a chapter's folder.
    """
    for stray in strays(examples):
        raise ScriptError(stray)
    found = [read_script(path, examples) for path in book.in_chapters(examples, ".py")]
    imported = {script.path.with_name(name) for script in found for name in script.imports}
    return [s for s in found if s.path not in imported or s.text != s.program]


def strays(examples: Path) -> list[str]:
    """Return what is to be said of each script that no chapter's folder holds."""
    found = (path.relative_to(examples) for path in book.files(examples, ".py"))
    return [
        f"{examples.name}/{path.as_posix()}: expected a script in a chapter's folder, "
        f"{examples.name}/CHAPTER/POINT.py: no other runs"
        for path in found
        if len(path.parts) != 2 and not any(part[0] in "._" for part in path.parts[:-1])
    ]


def _files(path: Path, files: list[str], name: str, where: str) -> dict[str, str]:
    """Return the files beside `path` that it says it reads."""
    for file in files:
        if not file or Path(file).name != file or file == path.name:
            raise ScriptError(
                f"{where}: files: expected the name of a file beside it; found {file!r}\n"
                f"  repeat: {repeat_command(name)}"
            )
    return {file: _text(path.with_name(file), f"{where}: files: {file}", "file") for file in files}


def _imports(path: Path, program: str, examples: str) -> dict[str, str]:
    """Return the files beside `path` that it imports, and those that they import."""
    found: dict[str, str] = {}
    todo = [program]
    while todo:
        for module in modules(todo.pop()):
            beside = path.with_name(f"{module}.py")
            if beside.name not in found and beside != path and beside.is_file():
                where = f"{examples}/{path.parent.name}/{beside.name}"
                try:
                    found[beside.name] = split_block(_text(beside, where))[1]
                except ScriptError as error:
                    said = str(error).removeprefix(f"{where}: ")
                    raise ScriptError(f"{where}: {said}") from None
                todo.append(found[beside.name])
    return found
