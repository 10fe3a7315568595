"""What a page may ask for: each function returns HTML for its markdown-exec block to print."""

from observed.site.examples import broken, show, show_spread, show_turns
from observed.site.exercises import choose, predict
from observed.site.glossary import page as glossary
from observed.site.judgements import claim, claim_list
from observed.site.matrix import matrix
from observed.site.names import every_name as names
from observed.site.questions import page as questions
from observed.site.tally import promise_counts, summary

__all__ = [
    "broken",
    "choose",
    "claim",
    "claim_list",
    "glossary",
    "matrix",
    "names",
    "predict",
    "promise_counts",
    "questions",
    "show",
    "show_spread",
    "show_turns",
    "summary",
]
