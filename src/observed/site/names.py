"""The page of names: what the programs use of Python's modules, and which programs show it.

The names come from the programs' syntax trees: through imports, and from an object to its class
where the program makes the object itself.
"""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import json
import types
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from observed import book
from observed.scripts.script import imported, read_script
from observed.site import fragments, places

#: Whose names are listed, in this order, and of which only some.
MODULES = (
    *("threading", "_thread", "queue", "concurrent.futures", "concurrent.interpreters"),
    *("_interpreters", "_xxsubinterpreters", "multiprocessing", "subprocess", "asyncio"),
    *("contextvars", "signal", "faulthandler", "atexit", "sys", "gc", "os", "time", "logging"),
)
#: Nearly every program uses them, or they say nothing of threads.
_LEFT_OUT = (
    "os.path",
    "os.environ",
    "sys.argv",
    "time.sleep",
    "sys.version_info",
    "logging.INFO",
    "logging.info",
)
#: What a function or a method returns, where that is no object of the class it is called by.
_RESULTS = {
    "threading.current_thread": "threading.Thread",
    "threading.main_thread": "threading.Thread",
    "subprocess.run": "subprocess.CompletedProcess",
    "contextvars.copy_context": "contextvars.Context",
    "concurrent.futures.ThreadPoolExecutor.submit": "concurrent.futures.Future",
    "concurrent.futures.ProcessPoolExecutor.submit": "concurrent.futures.Future",
    "concurrent.futures.InterpreterPoolExecutor.submit": "concurrent.futures.Future",
    "multiprocessing.Pipe": "multiprocessing.connection.Connection",
    "multiprocessing.get_context": "multiprocessing",
    "asyncio.get_running_loop": "asyncio.AbstractEventLoop",
    "asyncio.new_event_loop": "asyncio.AbstractEventLoop",
    "asyncio.create_task": "asyncio.Task",
}
#: So many programs are named for a name, the smallest first.
SHOWN = 3


@dataclass(frozen=True)
class _Use:
    """An example that uses a name, what it says of itself, and how many names it uses."""

    example: str
    says: str
    names: int

    @property
    def stem(self) -> str:
        return self.example.rpartition("/")[2].removesuffix(".py")


def every_name() -> str:
    """Return the names of each module as Markdown, each with programs that show it."""
    return _listed(tuple(sorted(places.homes().items())))


@fragments.keep
def _listed(pages: tuple[tuple[str, str], ...]) -> str:
    examples = book.examples()
    shown_on = dict(pages)
    inside = book.in_chapters(examples, ".py")
    fragments.rest_on(*{path.parent for path in inside})
    used_by: dict[str, list[_Use]] = defaultdict(list)
    for path in inside:
        example = path.relative_to(examples).as_posix()
        if example in shown_on:
            found = json.loads(_names_in(example))
            for name in found["names"]:
                used_by[name].append(_Use(example, found["says"], len(found["names"])))
    parts = []
    for module in MODULES:
        names = [name for name in used_by if _module_of(name) == module]
        rows = (
            f'<li id="{name}"><code>{name}</code> {_links(name, used_by[name], shown_on)}</li>'
            for name in sorted(names, key=str.lower)
        )
        parts += [f"## `{module}`", f'<ul class="names">{"".join(rows)}</ul>'] if names else []
    return "\n\n".join(parts)


def _links(name: str, used_by: list[_Use], shown_on: dict[str, str]) -> str:
    """Return the programs that show `name`: first those called by it, then the smallest."""
    last = name.rpartition(".")[2].lower().strip("_")

    def place(use: _Use) -> tuple[bool, bool, int, str]:
        return last not in use.stem.split("_"), last not in use.says.lower(), use.names, use.stem

    links = [
        f'<a href="{shown_on[use.example]}#{places.anchor(use.example)}">'
        f"{use.stem.replace('_', ' ')}</a>"
        for use in sorted(used_by, key=place)
    ]
    more = f" and {len(links) - SHOWN} more" if len(links) > SHOWN else ""
    return f"{', '.join(links[:SHOWN])}{more}"


@fragments.keep
def _names_in(example: str) -> str:
    """Return the names that an example uses, and what it says of itself, as JSON."""
    script = read_script(book.examples() / example, book.examples())
    fragments.rest_on(script.path)
    names = sorted(names_in(script.program))
    says = (ast.get_docstring(ast.parse(script.program)) or "") if names else ""
    return json.dumps({"names": names, "says": says})


def names_in(program: str) -> set[str]:
    """Return the names of `MODULES` that `program` uses; none where it does not compile."""
    try:
        tree = ast.parse(program)
    except SyntaxError:
        return set()
    reader = _Reader(tree)
    found = {_documented(name) for name in reader.used(tree)}
    return {name for name in found if "." in name and not name.startswith(_LEFT_OUT)} - {*MODULES}


def _module_of(name: str) -> str:
    inside = [module for module in MODULES if name.startswith(f"{module}.")]
    return max(inside, key=len, default="")


class _Reader:
    """What the names of a program stand for, and of which class its objects are."""

    def __init__(self, tree: ast.Module) -> None:
        self.imported = imported(tree)
        #: For each variable, and for "variable[]" what it holds several of.
        self.classes: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in filter(None, map(self.resolve, node.bases)):
                    self.imported[node.name] = base
        for _ in range(3):  # what one assignment says, the next may need
            for node in ast.walk(tree):
                self._learn(node)

    def _learn(self, node: ast.AST) -> None:
        match node:
            case (
                ast.Assign(targets=[target], value=value)
                | ast.NamedExpr(target=target, value=value)
            ):
                self._bind(target, value)
            case ast.withitem(context_expr=value, optional_vars=ast.expr() as target):
                self._bind(target, value)
            case ast.For(target=target, iter=many) | ast.comprehension(target=target, iter=many):
                match many, target:
                    case ast.Call(func=ast.Name("enumerate"), args=[inner, *_]), ast.Tuple(
                        elts=[_, inside]
                    ):
                        self._name(inside, self.several(inner))
                    case _:
                        self._name(target, self.several(many))

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        found = self.class_of(value)
        if isinstance(target, ast.Tuple):
            whose = value.elts if isinstance(value, ast.Tuple) else []
            for index, part in enumerate(target.elts):
                self._name(part, self.class_of(whose[index]) if index < len(whose) else found)
        else:
            self._name(target, found)
            self._name(target, self.several(value), "[]")

    def _name(self, target: ast.expr, found: str, suffix: str = "") -> None:
        if found:
            self.classes[ast.unparse(target) + suffix] = found

    def resolve(self, node: ast.expr) -> str:
        """Return the dotted name that an expression stands for, "" where that is not evident."""
        match node:
            case ast.Name(id=name):
                return self.imported.get(name, "")
            case ast.Attribute(value=value, attr=attribute):
                whose = self.resolve(value) or self.class_of(value)
                return f"{whose}.{attribute}" if whose else ""
        return ""

    def class_of(self, node: ast.expr) -> str:
        """Return the class of an expression's value, "" where that is not evident."""
        match node:
            case ast.Call(func=function):
                made = self.resolve(function)
                last = made.rpartition(".")[2]
                return _RESULTS.get(made) or (made if last[:1].isupper() else "")
            case ast.Subscript(value=value):
                return self.several(value)
            case ast.Name() | ast.Attribute():
                return self.classes.get(ast.unparse(node), "")
            case ast.Await(value=value) | ast.NamedExpr(value=value):
                return self.class_of(value)
        return ""

    def several(self, node: ast.expr) -> str:
        """Return the class of what an expression holds several of."""
        match node:
            case ast.List(elts=[first, *_]) | ast.Tuple(elts=[first, *_]):
                return self.class_of(first)
            case ast.ListComp(elt=each) | ast.GeneratorExp(elt=each):
                return self.class_of(each)
            case ast.Name() | ast.Attribute():
                return self.classes.get(f"{ast.unparse(node)}[]", "")
        return ""

    def used(self, node: ast.AST) -> Iterator[str]:
        """Yield each name of `MODULES` that is used below `node`."""
        if isinstance(node, ast.Name | ast.Attribute):
            name = self.resolve(node)
            if _module_of(name):
                yield name
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name for name in names if _module_of(name))
        for child in ast.iter_child_nodes(node):
            yield from self.used(child)


def _documented(name: str) -> str:
    """Return the part of `name` that a module or a class has: `sys.stdout` of `sys.stdout.write`.

    What this Python does not have is left as the program has it: another may.
    """
    parts = name.split(".")
    at: object = None
    for end in range(len(parts), 0, -1):
        at = _module(".".join(parts[:end]))
        if at is not None:
            break
    else:
        return name
    for index in range(end, len(parts)):
        if not isinstance(at, types.ModuleType) and not inspect.isclass(at):
            # threading.Lock and multiprocessing.Queue are functions that stand for classes.
            return ".".join(parts[: index + parts[index - 1][:1].isupper()])
        if not hasattr(at, parts[index]):
            # An attribute that the program gives its own object, or a newer Python's name.
            return name if isinstance(at, types.ModuleType) else ".".join(parts[:index])
        at = getattr(at, parts[index])
    return name


@functools.cache
def _module(name: str) -> types.ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
