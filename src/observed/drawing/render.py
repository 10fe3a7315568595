"""Turn scripts and their runs into HTML: program, terminal, caption, tables."""

from __future__ import annotations

import functools
import html
import re

from ansi2html import Ansi2HTMLConverter
from pygments import format as format_tokens
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.token import Token, _TokenType

from observed import screen
from observed.errors import FigureError
from observed.judging import figures
from observed.recording import Interpreter, Line, Recording
from observed.scripts.script import Script

#: A terminal longer than this is shown without its middle.
LINES_SHOWN = 48
#: So many runs of one example can be stepped through.
RUNS_SHOWN = 6
#: What a traceback's last line and a fatal error look like.
_ERROR = re.compile(r"^(\w+\.)*\w+(Error|Exception|Interrupt)\b|^Fatal Python error")
#: What differs between two runs of one kind.
_ADDRESS = re.compile(r"0x[0-9a-fA-F]+")


def caption_of(interpreter: Interpreter) -> str:
    """Return an interpreter in words: `CPython 3.13.0, GIL on`."""
    gil = "GIL on" if interpreter.gil else "GIL off"
    if interpreter.implementation == "Jython":
        gil = "no GIL"
    return f"{interpreter.implementation} {interpreter.version}, {gil}"


@functools.lru_cache(maxsize=1024)
def _highlight(text: str, language: str) -> str:
    lexer = get_lexer_by_name(language, stripnl=False)
    tokens = (
        (Token.Text if _is_plain(kind) else kind, text) for kind, text in lexer.get_tokens(text)
    )
    return str(format_tokens(tokens, HtmlFormatter(nowrap=True)))


def _is_plain(kind: _TokenType) -> bool:
    """Tell whether a token needs no colour: fewer elements, the same page."""
    if kind in (Token.Name, Token.Name.Namespace, Token.Operator):
        return True
    return kind in Token.Punctuation or kind in Token.Text


def code(text: str, language: str, title: str = "") -> str:
    """Return a highlighted listing in the theme's own form."""
    return (
        f'<div class="language-{language} highlight">{title}'
        # Within a span: the theme's script would measure each `pre > code`, and slow the page.
        f'<pre><span class="program"><code tabindex="0">{_highlight(text, language)}</code>'
        "</span></pre></div>"
    )


def program(script: Script, root: str) -> str:
    """Return the program with its path as a link to the file; `root` leads to the site's root.

    The files beside it that it imports or reads are named with links too.
    """
    path = f"examples/{script.name}"
    folder = path.rpartition("/")[0]
    links = {
        name: f'<a href="{root}{folder}/{name}" download>{name}</a>'
        for name in sorted(script.imports)
    }
    read = [links.pop(name) for name in script.promises.files]
    # A listing printed with a tab shows one: that is its point.
    title = f'<span class="filename"><a href="{root}{path}" download>{path}</a>'
    title += f" imports {', '.join(links.values())}" if links else ""
    title += f" reads {', '.join(read)}" if read else ""
    return code(script.program, "python", f"{title}</span>")


def terminal(
    recording: Recording, deadline: float, *, timeline: bool = False, searched: str = ""
) -> str:
    """Return what a run wrote, with milliseconds in the margin and stderr marked in words.

    Args:
        recording: The run.
        deadline: Of its script, in seconds.
        timeline: One is drawn below it, and its lines are found by their numbers.
        searched: The grain of the search through its schedules whose report it is; "" for none.
    """
    name = recording.script.rpartition("/")[2]
    command = {
        "pty": f"python {name}",
        "pipe": f"python {name} | cat",
        "file": f"python {name} > out",
    }
    typed = command[recording.stdout]
    if searched:
        typed = f"./nox -s explore -- examples/{recording.script} --grain {searched}"
    rows = [f'<span class="command">$ {typed}</span>']
    lines = recording.lines
    hidden = len(lines) - LINES_SHOWN
    head = LINES_SHOWN * 3 // 4
    colour = any("\x1b" in line.text for line in lines)
    for index, line in enumerate(lines):
        if hidden > 0 and head <= index < head + hidden:
            if index == head:
                rows.append(f'<span class="left-out">… {hidden} more lines …</span>')
            continue
        rows.append(_row(line, _ansi() if colour else None, index if timeline else None))
    rows.append(f'<span class="exit">{html.escape(recording.ending(deadline))}</span>')
    label = html.escape(f"Terminal: the run of {name}")
    return (
        f'<pre class="terminal" tabindex="0" role="group" aria-label="{label}">'
        + "".join(rows)
        + "</pre>"
    )


@functools.cache
def _ansi() -> Ansi2HTMLConverter:
    return Ansi2HTMLConverter(dark_bg=True)  # by classes: a style of its own would be blocked


def _row(line: Line, ansi: Ansi2HTMLConverter | None, number: int | None) -> str:
    body = html.escape(line.plain)
    if ansi is not None and "\x1b" in line.text:
        body = ansi.convert(screen.coloured(line.text.rstrip("\r\n")), full=False)
    stream = '<span class="stream">stderr</span>' if line.stream == "err" else ""
    # By its number the line is found again in the timeline.
    data = "" if number is None else f' data-line="{number}"'
    return (
        f'<span class="line {line.stream}"{data}><span class="time">{line.at // 1000} ms</span>'
        f"{stream}{body.rstrip()}</span>"
    )


def inline(text: str) -> str:
    """Return a sentence of somebody's data as HTML: it marks nothing but code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", html.escape(text))


def plain(value: figures.Value, form: str = "") -> str:
    """Format a figure.

    Without a format, floats get three significant digits, and what is below 0.005 is 0.

    Raises `FigureError` where the format does not fit the value.
    """
    if not form:
        if isinstance(value, float):
            if abs(value) < 0.005:
                return "0"
            return f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"
        return str(value)
    try:
        return format(value, form)
    except ValueError as error:
        raise FigureError(f"the format {form!r} does not fit {value!r}: {error}") from None
