"""The timeline of a run: a lane for each thread, what it did when, drawn to scale."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from observed.errors import FigureError
from observed.judging.figures import first_match
from observed.pictures.picture import as_table, described, legend
from observed.recording import Recording

#: Waits shorter than this share of the run are too short to be seen, and count as running.
SHORTEST = 0.002
#: A thread that had a core for less of its time than this was waiting, whatever for.
IDLE = 0.1
#: Pixels; nothing is scaled, so that words are as legible on a phone as on a desk.
LANE, BAR, AXIS, HEAD = 42, 14, 34, 20
#: The narrowest drawing that labels must fit into, and the width of a letter.
NARROWEST, LETTER = 330, 6.3
_PROCESS = re.compile(r"(?<=^end of )process (\d+)$")
LEGEND = {
    "runs": "runs; the fuller, the more of the time it had a core",
    "waits": "waits",
    "writes": "writes a line",
}


@dataclass(frozen=True)
class Segment:
    """What a thread did from `start` to `end`, in milliseconds; `what` is "" where it ran.

    `share` is how much of the time it had a processor, from 0 to 1.
    """

    start: float
    end: float
    what: str
    share: float = 1.0


@dataclass
class Lane:
    """A thread: its name, its segments, and the lines that it wrote (time and index)."""

    name: str
    start: float
    end: float = 0.0
    #: Whether it came to its own end; else the process ended under it.
    ended: bool = False
    #: Milliseconds of processor time.
    cpu: float = 0.0
    segments: list[Segment] = field(default_factory=list)
    lines: list[tuple[float, int]] = field(default_factory=list)


def lanes(recording: Recording) -> list[Lane]:
    """Return the threads of a recorded run in the order of their starts."""
    found: list[Lane] = []
    processes = list(dict.fromkeys(event.process for event in recording.threads))
    by_thread: dict[tuple[int, int], _Reader] = {}
    texts = {
        index: (line.stream, line.text.rstrip("\r\n")) for index, line in enumerate(recording.lines)
    }
    for event in recording.threads:
        key = (event.process, event.thread)
        at = event.at / 1000
        if event.event in ("thread", "daemon", "forked") or key not in by_thread:
            name = event.detail if event.event in ("thread", "daemon") else "main"
            if event.event == "daemon":
                name += " (daemon)"
            if number := processes.index(event.process):
                name = f"process {number + 1}: {name}"
            lane = Lane(name, at, cpu=event.cpu / 1000)
            found.append(lane)
            by_thread[key] = _Reader(lane, at, event.cpu / 1000)
            continue
        reader = by_thread[key]
        if event.event == "child ended":
            for (process, _), of_child in by_thread.items():
                if process == int(event.detail) and not of_child.lane.ended:
                    of_child.what = "not seen"
                    of_child.close(at, of_child.cpu)
                    of_child.lane.ended, of_child.lane.end = True, at
            continue
        if event.event in ("out", "err"):
            match = next(
                (i for i, text in texts.items() if text == (event.event, event.detail)), -1
            )
            if texts.pop(match, None) is not None:
                reader.lane.lines.append((at, match))
            continue
        reader.close(at, event.cpu / 1000)
        if event.event == "wait":
            reader.what = _PROCESS.sub(
                lambda found: (
                    f"process {processes.index(int(found[1])) + 1}"
                    if int(found[1]) in processes
                    else "a process"
                ),
                event.detail,
            )
        elif event.event == "main ended":
            reader.what = "end of main’s code: waits for the other threads"
        elif event.event == "end":
            reader.lane.ended = True
            reader.lane.end = at
        else:
            reader.what = ""
    _close_open(recording, by_thread)
    for lane in found:
        lane.segments = list(_joined(lane.segments, SHORTEST * recording.elapsed / 1000))
    return found


def _close_open(recording: Recording, by_thread: Mapping[tuple[int, int], _Reader]) -> None:
    """End the segments that were under way when the process ended.

    What such a thread did is known as far as the process's whole time tells: where too
    little of it is left for the thread to have run, it waited.
    """
    end = recording.elapsed / 1000
    noted = sum(reader.lane.cpu for reader in by_thread.values())
    left = max(0.0, recording.cpu / 1000 - noted)
    still = [reader for reader in by_thread.values() if not reader.lane.ended]
    long = [reader for reader in still if end - reader.since > IDLE * end]
    for reader in still:
        span = end - reader.since
        if reader.what or span <= 0 or reader not in long:
            share = min(1.0, left / span) if span > 0 else 1.0
        elif left < IDLE * span:
            share, reader.what = 0.0, "waits"
        elif len(long) == 1:
            share = min(1.0, left / span)
        else:
            share, reader.what = 0.0, "not seen"
        reader.close(end, reader.cpu + share * span)
        reader.lane.end = end


@dataclass
class _Reader:
    """The segment under way in one lane: since when, with how much processor time by then."""

    lane: Lane
    since: float
    cpu: float
    what: str = ""

    def close(self, at: float, cpu: float) -> None:
        """End the segment under way at `at`, with `cpu` milliseconds of processor time by then."""
        used = cpu - self.cpu
        self.lane.cpu += used
        if at > self.since:
            share = min(1.0, max(0.0, used / (at - self.since)))
            # Not every wait is one of those that the recorder wraps.
            what = self.what or ("waits" if share < IDLE and at - self.since > 1 else "")
            self.lane.segments.append(Segment(self.since, at, what, share))
        self.since, self.cpu = at, cpu


def _joined(segments: Sequence[Segment], shortest: float) -> Iterator[Segment]:
    """Yield the segments with those too short to be seen joined to their neighbours."""
    under_way: Segment | None = None
    for segment in segments:
        what = segment.what if segment.end - segment.start >= shortest else ""
        if under_way is not None and under_way.what == what:
            a, b = under_way.end - under_way.start, segment.end - segment.start
            share = (a * under_way.share + b * segment.share) / (a + b)
            under_way = Segment(under_way.start, segment.end, what, share)
            continue
        if under_way is not None:
            yield under_way
        under_way = Segment(segment.start, segment.end, what, segment.share)
    if under_way is not None:
        yield under_way


def draw(recording: Recording, name: str, phases: Mapping[str, str] | None = None) -> str:
    """Return the timeline of a run as HTML: the drawing, its legend and its table.

    Args:
        recording: A run whose threads were recorded.
        name: What the ids of this drawing begin with.
        phases: Patterns of the lines with which parts of the run begin, and what they are.

    Raises:
        FigureError: No line matches the pattern of a phase.
    """
    found = lanes(recording)
    whole = recording.elapsed / 1000
    written = [line.plain for line in recording.lines]
    begun = _beginnings(recording, phases or {})
    top = HEAD if begun else 0
    bottom = top + LANE * len(found)
    parts = [_band(number, begun, whole, bottom) for number in range(len(begun))]
    parts += [lane_picture(lane, top + LANE * i, whole) for i, lane in enumerate(found)]
    title = f"Timeline of {len(found)} thread{'s'[: len(found) > 1]}, {duration(whole)}"
    return (
        '<div class="timeline">'
        f'<svg width="100%" height="{bottom + AXIS}" '
        f"{described(name, title, _sentence(found))}"
        f"{''.join(parts)}{axis(whole, bottom)}</svg>"
        f"{legend(LEGEND)}{_phase_list(begun, list((phases or {}).values()))}"
        f"{as_table(['ms', 'Thread', 'What'], _rows(found, written))}</div>"
    )


def _beginnings(recording: Recording, phases: Mapping[str, str]) -> list[float]:
    """Return when each phase begins, in milliseconds."""
    found = []
    for pattern in phases:
        try:
            match = first_match(pattern, recording.lines)
        except re.error as error:
            raise FigureError(f"phases: {pattern!r} is no pattern: {error}") from None
        if match is None:
            raise FigureError(
                f"examples/{recording.script}: phases: expected a line that matches {pattern!r}; "
                "found none"
            )
        found.append(recording.lines[match[0]].at / 1000)
    return found


def _band(number: int, begun: Sequence[float], whole: float, height: int) -> str:
    """Return the ground of one phase, and its number over it."""
    start = begun[number]
    end = begun[number + 1] if number + 1 < len(begun) else whole
    shade = "odd" if number % 2 else "even"
    # Where there is no room over the phase, its number stands before it.
    place = 'dx="3"' if end - start > 0.04 * whole else 'dx="-3" text-anchor="end"'
    return (
        f'<rect class="phase {shade}" x="{percent(start, whole)}" y="0" '
        f'width="{percent(end - start, whole)}" height="{height}"/>'
        f'<text class="number" x="{percent(start, whole)}" {place} y="13">{number + 1}</text>'
    )


def _phase_list(begun: Sequence[float], phases: Sequence[str]) -> str:
    if not begun:
        return ""
    items = "".join(
        f"<li><strong>{duration(at)}</strong> {html.escape(words)}</li>"
        for at, words in zip(begun, phases, strict=True)
    )
    return f'<ol class="phases">{items}</ol>'


def percent(at: float, whole: float) -> str:
    """Return a place on the time axis as SVG has it."""
    return f"{100 * at / whole:.2f}%"


def lane_picture(lane: Lane, top: int, whole: float) -> str:
    """Return one lane, `LANE` pixels high from `top`, of a picture that is `whole` ms wide."""
    bottom = top + 20 + BAR
    # The name stands over the lane's beginning, or ends there where the rest is too short.
    start = 100 * lane.start / whole
    right = start > 100 - 100 * len(lane.name) * LETTER / NARROWEST
    anchor = ' text-anchor="end"' if right else ""
    x = "100%" if right else f"{start:.2f}%"
    parts = [f'<text class="name" x="{x}" y="{top + 13}"{anchor}>{html.escape(lane.name)}</text>']
    for segment in lane.segments:
        x, width = percent(segment.start, whole), percent(segment.end - segment.start, whole)
        words = html.escape(f"{segment.what or 'runs'}, {duration(segment.end - segment.start)}")
        if segment.what:
            parts.append(
                f'<rect class="waits" x="{x}" y="{bottom - 3}" width="{width}" height="3">'
                f"<title>{words}</title></rect>"
            )
            if _fits(segment.what, segment, whole):
                parts.append(
                    f'<text class="what" x="{x}" dx="7" y="{bottom - 6}">'
                    f"{html.escape(segment.what)}</text>"
                )
        else:
            filled = max(1.0, BAR * segment.share)
            parts.append(
                f'<rect class="run-frame" x="{x}" y="{top + 20}" width="{width}" height="{BAR}">'
                f"<title>{words}</title></rect>"
                f'<rect class="runs" x="{x}" y="{bottom - filled:.1f}" width="{width}" '
                f'height="{filled:.1f}"/>'
            )
    end = percent(lane.end, whole)
    if lane.ended:
        parts.append(f'<line class="end" x1="{end}" x2="{end}" y1="{top + 16}" y2="{bottom + 3}"/>')
    for at, line in lane.lines:
        place = f'cx="{percent(at, whole)}" cy="{bottom - BAR / 2:g}"'
        parts.append(f'<circle class="writes" data-line="{line}" {place} r="3.5"/>')
    return "".join(parts)


def _fits(text: str, segment: Segment, whole: float) -> bool:
    return len(text) * LETTER + 10 <= NARROWEST * (segment.end - segment.start) / whole


def axis(whole: float, top: int) -> str:
    """Return a time axis from 0 to `whole` milliseconds at the height `top`."""
    step = next(
        (
            power * factor
            for power in (0.001, 0.01, 0.1, 1, 10, 100, 1000, 10000)
            for factor in (1, 2, 5)
            if whole / (power * factor) <= 5
        ),
        whole,
    )
    parts = [f'<line class="axis" x1="0" x2="100%" y1="{top + 4}" y2="{top + 4}"/>']
    at = 0.0
    while at <= whole * 1.0001:
        x, words = percent(at, whole), duration(at)
        anchor = "start" if at == 0 else "end" if at > 0.93 * whole else "middle"
        parts.append(
            f'<line class="axis" x1="{x}" x2="{x}" y1="{top + 4}" y2="{top + 9}"/>'
            f'<text class="tick" x="{x}" y="{top + 22}" text-anchor="{anchor}">{words}</text>'
        )
        at += step
    return "".join(parts)


def duration(milliseconds: float) -> str:
    """Return a time in words."""
    if milliseconds >= 1000:
        return f"{milliseconds / 1000:.3g} s"
    return f"{milliseconds:.3g} ms"


def _sentence(found: Sequence[Lane]) -> str:
    """Say in one sentence for each thread what the picture shows."""
    sentences = []
    for lane in found:
        waits = [
            f"{segment.what} {duration(segment.end - segment.start)}"
            for segment in lane.segments
            if segment.what
        ]
        end = (
            f"ends at {duration(lane.end)}"
            if lane.ended
            else f"is there until {duration(lane.end)}"
        )
        waited = f"; waits: {', '.join(waits[:8])}" if waits else ""
        sentences.append(f"{lane.name} starts at {duration(lane.start)} and {end}{waited}.")
    return " ".join(sentences)


def _rows(found: Sequence[Lane], written: Sequence[str]) -> list[str]:
    rows: list[tuple[float, str, str]] = []
    for lane in found:
        for segment in lane.segments:
            long = duration(segment.end - segment.start)
            what = f"waits {long}: {segment.what}" if segment.what else f"runs {long}"
            rows.append((segment.start, lane.name, what))
        rows += [(at, lane.name, f"writes “{written[line]}”") for at, line in lane.lines]
        rows.append((lane.end, lane.name, "ends" if lane.ended else "the process ends"))
    rows.sort(key=lambda row: row[0])
    return [
        f"<tr><td>{at:.1f}</td><th scope='row'>{html.escape(name)}</th>"
        f"<td>{html.escape(what)}</td></tr>"
        for at, name, what in rows
    ]
