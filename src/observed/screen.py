r"""What a terminal shows of a line in the end: what was written over or erased is gone.

`\r`, `\b` and the sequences that move within a line or erase in it are obeyed; colours are kept
apart from the text. A sequence that moves elsewhere, and a character that no page can hold, is
made visible.
"""

from __future__ import annotations

import re

#: Characters that a terminal acts upon, each with the sign that stands for it.
_SIGNS = {code: 0x2400 + code for code in range(32) if code not in (9, 10)} | {127: 0x2421}
_SIGNS |= {code: 0xFFFD for code in range(0x80, 0xA0)}
_PART = re.compile(
    r"\x1b\[(?P<number>[0-?]*)[ -/]*(?P<act>[@-~])"
    r"|(?P<title>\x1b\][^\x07\x1b]*(?:\x07|\x1b\\))|(?P<one>.)",
    re.DOTALL,
)
#: They show nothing: colours, modes such as the cursor's.
_UNSEEN = ("m", "h", "l")


class _Line:
    """A line of a terminal: characters, each with its colour, and where the next one goes."""

    def __init__(self) -> None:
        self.cells: list[tuple[str, str]] = []
        self.at = 0
        self.colour = ""

    def put(self, text: str) -> None:
        self.reach(self.at)
        for character in text:
            self.cells[self.at : self.at + 1] = [(character, self.colour)]
            self.at += 1

    def reach(self, column: int) -> None:
        """Fill with blanks up to a column, as far as a terminal is wide."""
        self.cells += [(" ", "")] * (min(column, 1000) - len(self.cells))

    def move(self, column: int) -> None:
        self.at = max(0, min(column, 1000))

    def erase(self, begin: int, end: int) -> None:
        end = min(end, len(self.cells))
        self.cells[begin:end] = [(" ", "")] * (end - begin)
        while self.cells and self.cells[-1] == (" ", ""):
            self.cells.pop()

    def obey(self, act: str, number: int | None) -> bool:
        """Do what a sequence says; tell whether it is one that stays within the line."""
        count = number or 1
        if act == "K":
            begin, end = {0: (self.at, 10**6), 1: (0, self.at + 1)}.get(number or 0, (0, 10**6))
            self.erase(begin, end)
        elif act == "X":
            self.erase(self.at, self.at + count)
        elif act == "P":
            del self.cells[self.at : self.at + count]
        elif act in "CD":
            self.move(self.at + (count if act == "C" else -count))
        elif act == "G":
            self.move(count - 1)
        else:
            return False
        return True


def _line(text: str) -> _Line:
    line = _Line()
    for part in _PART.finditer(text):
        one, act, number = part["one"], part["act"], part["number"]
        if one == "\r":
            line.move(0)
        elif one == "\b":
            line.move(line.at - 1)
        elif one is not None:
            line.put(one.translate(_SIGNS))
        elif act == "m":
            plain = number in ("", "0")
            line.colour = "" if plain else line.colour + part[0]
        elif act is None or act in _UNSEEN:
            continue
        elif not ((not number or number.isdigit()) and line.obey(act, _number(number))):
            line.put(part[0].translate(_SIGNS))
    return line


def _number(text: str) -> int | None:
    return int(text[:6]) if text else None


def plain(text: str) -> str:
    """Return a line as it looks in the end, without its colours."""
    if text.isprintable():  # most are
        return text
    return "".join(character for character, _ in _line(text).cells)


def coloured(text: str) -> str:
    """Return a line as it looks in the end, with the sequences of its colours alone."""
    if text.isprintable():
        return text
    parts, before = [], ""
    for character, colour in _line(text).cells:
        if colour != before:
            parts.append("\x1b[0m" + colour if before else colour)
            before = colour
        parts.append(character)
    return "".join(parts) + ("\x1b[0m" if before else "")


def lines(text: str) -> str:
    """Return several lines, each as it looks in the end."""
    return "\n".join(coloured(line.removesuffix("\r")) for line in text.split("\n"))
