"""An exercise on a page: what a reader is asked, and what the runs answer.

No figure in prose is of it: the example that a page showed last is the one above.
"""

from __future__ import annotations

from observed import ask
from observed.drawing import exercises, render
from observed.errors import PageError
from observed.site import examples, fragments, places
from observed.site.boxes import boxed


@boxed
def predict(name: str, question: str, *, hint: str = "", answer: str) -> str:
    """Return a question on how an example's runs went, as HTML; its outcomes are the choices.

    Args:
        name: The script's path below `examples/`.
        question: What is asked.
        hint: What may be opened before the answer.
        answer: Why it is so; how often each outcome came up stands above it.
    """
    _must_be_texts(question, hint, answer)
    return _predict(name, question, hint, answer)


@fragments.keep
def _predict(name: str, question: str, hint: str, answer: str) -> str:
    return exercises.predict(examples.observation(name), question, hint, answer)


@boxed
def choose(name: str, question: str, *, hint: str = "", program: bool = True) -> str:
    """Return a question on which change mends an example, as HTML; each of them was run.

    Args:
        name: The script's path below `examples/`; the choices stand in its block.
        question: What is asked.
        hint: What may be opened before the answer.
        program: Whether to show the program.
    """
    _must_be_texts(question, hint)
    # The figure has the example's anchor where the page does not show it elsewhere.
    own = not places.is_shown_in_full(name)
    return _choose(name, "../" * places.under_way.count("/"), question, hint, program, own)


@fragments.keep
def _choose(name: str, root: str, question: str, hint: str, program: bool, own: bool) -> str:
    script, tried = ask.choices(name)
    if not tried:
        fragments.rest_on(None)  # a newer Python may be here at the next build
        return exercises.left_out(script, question)
    for seen in tried:
        examples.rest_on(seen)
    shown = ""
    if program:
        anchor = f' id="{places.anchor(name)}"' if own else ""
        shown = f'<figure class="example"{anchor}>{render.program(script, root)}</figure>'
    return exercises.choose(script, tried, question, hint, shown)


def _must_be_texts(*texts: str) -> None:
    for text in texts:
        if not isinstance(text, str):
            raise PageError(f"expected a question, a hint, an answer, each a text; found {text!r}")
    if not texts[0].strip():
        raise PageError("expected a question; found none")
