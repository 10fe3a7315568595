"""An exercise: its question, what can be chosen, and the answer that the runs give.

Without a script a reader has the choices as a list, and two parts that open. `book.js` puts a
button on each choice, and says below what became of it: its words stand in `data-said`.
"""

from __future__ import annotations

import datetime
import difflib
import html
import re
from collections.abc import Sequence

from observed.drawing import evidence
from observed.drawing.render import caption_of, inline
from observed.errors import PageError
from observed.observation import Observation
from observed.recording import Recording, cut
from observed.scripts.exercises import choice_of
from observed.scripts.script import Script

#: Search reads no elements without a text: what they part would be one word.
_PART = re.compile("</(?:legend|label|summary|p|th|td)>")


def predict(seen: Observation, question: str, hint: str, answer: str) -> str:
    """Return a question on how a script's runs went, and how often they went which way.

    Raises `PageError` where the script has no outcomes to choose among.
    """
    labels = list(seen.promises.outcomes)
    if len(labels) < 2:
        raise PageError(
            f"predict({seen.script.name!r}): expected two outcomes or more in its "
            f"[tool.observed.outcomes]; found {len(labels)}"
        )
    if seen.broken or seen.series.failed_controls:
        shown = evidence.broken(seen) if seen.broken else evidence.too_busy(seen)
        items = [_item(label, f"not judged: {seen.no_figure}") for label in labels]
        return _exercise("predict", seen.script, question, items, hint, shown)
    runs = len(seen.runs)
    times = {one.name: len(one.runs) for one in seen.outcomes}
    most = max(times.values())
    first = [name for name, count in times.items() if count == most]
    alike = " and ".join(f"<em>{html.escape(name)}</em>" for name in first)
    if len(first) > 1:
        usual = (
            f"{alike} came equally often, in {most} of {runs} runs each; no other came as often."
        )
        said = f"right: no other came more often than in its {most} of {runs} runs"
    else:
        usual = f"{alike} came most often, in {most} of {runs} runs."
        said = f"right: it came most often, in {most} of {runs} runs"
    items = [
        _item(
            label,
            said
            if label in first
            else f"not right: it came in {times[label]} of {runs} runs, not most often",
        )
        for label in labels
    ]
    reveal = (
        f"{evidence.outcome_table(seen, alarms=False)}<p>{usual}</p><p>{inline(answer)}</p>"
        f"{_provenance(seen)}"
    )
    return _exercise("predict", seen.script, question, items, hint, reveal)


def choose(
    script: Script, tried: Sequence[Observation], question: str, hint: str, program: str
) -> str:
    """Return a question on which change mends a script, with what each of them did.

    Args:
        script: The script, unchanged.
        tried: The runs of each choice.
        question: What is asked.
        hint: What may be opened before.
        program: The program, as HTML; "" where it stands elsewhere.
    """
    items = [
        _item(choice_of(seen.script).says, _said(seen), _changes(script.program, seen.script))
        for seen in tried
    ]
    answers = "".join(_answer(seen) for seen in tried)
    reveal = f'<ol class="verdicts">{answers}</ol>{_provenance(tried[0])}'
    return _exercise("choose", script, question, items, hint, reveal, program)


def left_out(script: Script, question: str) -> str:
    """Return what stands in the place of an exercise about a newer Python than any that ran."""
    assert script.promises.exercise is not None
    since = script.promises.exercise.since
    return (
        f"<p>An exercise is left out here: <em>{inline(question)}</em> Its choices are about "
        f"Python {html.escape(since)} and later, and none of these is on the machine that built "
        "this page.</p>"
    )


def _exercise(
    kind: str,
    script: Script,
    question: str,
    items: Sequence[str],
    hint: str,
    answer: str,
    program: str = "",
) -> str:
    name = f"{kind}-{script.path.stem}"
    folded = f'<details class="hint"><summary>Hint</summary><p>{inline(hint)}</p></details>'
    made = (
        f'<section class="exercise" id="exercise-{name}" data-exercise="{kind} {script.name}">'
        f'<p class="kind">Exercise: {kind}</p>{program}'
        f"<fieldset><legend>{inline(question)}</legend>"
        f'<ol class="choices">{"".join(items)}</ol></fieldset>{folded if hint else ""}'
        f'<details class="answer"><summary>Answer</summary>{answer}</details></section>'
    )
    return _PART.sub(r"\g<0>\n", made)


def _item(says: str, said: str, changes: str = "") -> str:
    return f'<li><label data-said="{html.escape(said)}">{inline(says)}</label>{changes}</li>'


def _changes(program: str, changed: Script) -> str:
    """Return the lines that a choice takes out and puts in, each with its sign."""
    old, new = program.splitlines(), changed.program.splitlines()
    rows = []
    for tag, begin, end, begin_new, end_new in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            continue
        rows.append(f'<span class="at">line {begin + 1}</span>')
        rows += [f"<del>- {html.escape(line)}</del>" for line in old[begin:end]]
        rows += [f"<ins>+ {html.escape(line)}</ins>" for line in new[begin_new:end_new]]
    return '<pre class="changes">' + "\n".join(rows) + "</pre>" if rows else ""


def _verdict(seen: Observation) -> str:
    """Return what became of a choice that could be judged, in words."""
    return f"{'mends it' if choice_of(seen.script).right else 'does not'}: {_times(seen)}"


def _times(seen: Observation) -> str:
    """Return how often a right choice held, and a wrong one failed."""
    held, runs = sum(seen.held), len(seen.runs)
    right = choice_of(seen.script).right
    return f"held in {held} of {runs} runs" if right else f"failed in {runs - held} of {runs} runs"


def _said(seen: Observation) -> str:
    """Return what a reader is told who has chosen it."""
    if seen.no_figure:
        return f"not judged: {seen.no_figure}"
    return f"{'right' if choice_of(seen.script).right else 'not right'}: it {_times(seen)}"


def _answer(seen: Observation) -> str:
    """Return what became of a choice, the end of a run that shows it, and why."""
    choice = choice_of(seen.script)
    says = f"<p>{inline(choice.says)}</p>"
    if seen.broken:
        return f"<li>{says}{evidence.broken(seen)}</li>"
    if seen.series.failed_controls:
        return f"<li>{says}{evidence.too_busy(seen)}</li>"
    sign, kind = ("✓", "right") if choice.right else ("✗", "wrong")
    index = 0 if choice.right else seen.held.index(False)
    ended = _end(seen.runs[index], seen.promises.deadline)
    return (
        f'<li>{says}<p class="verdict {kind}"><strong><span aria-hidden="true">{sign}</span> '
        f"{_verdict(seen)}</strong></p>"
        f"<p>Run {index + 1}: {ended}.</p><p>{inline(choice.because)}</p></li>"
    )


def _end(run: Recording, deadline: float) -> str:
    """Return the end of a run: its last line, its last error's, and how it ended."""
    texts = [line.plain for line in run.lines if line.plain.strip()]
    out = [line.plain for line in run.lines if line.stream == "out" and line.plain.strip()]
    errors = [text for text in texts if evidence.ERROR.search(text)]
    shown = list(dict.fromkeys([*errors[-1:], *(out or texts)[-1:]]))
    words = [f"<code>{html.escape(cut(text))}</code>" for text in shown]
    return ", ".join([*words, html.escape(run.ending(deadline))])


def _provenance(seen: Observation) -> str:
    """Return on what the runs were made."""
    run = seen.runs[0]
    day = datetime.datetime.fromisoformat(run.date)
    parts = [
        f"{len(seen.runs)} runs{' of each' if seen.script.choice else ''}",
        caption_of(run.interpreter),
        f"{run.platform}, {run.cores} cores",
        f"{day.day} {day:%B %Y}",
    ]
    if seen.series.committed:
        parts.insert(0, "a recording kept with the book, not run by this build")
    return f'<p class="caption">{html.escape(" · ".join(parts))}</p>'
