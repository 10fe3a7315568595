"""Run example programs, record what they did, check their promises, show them.

The map, in the order of an example's way. The first half asks, runs and judges:

==================  =====================================================================
errors              what a contributor reads; each names a file, and what was expected
book                where the book's parts are
screen              what a terminal shows of a line in the end
recording           what one run wrote, when, how it ended, and on what it ran
scripts/            script: a program and what it imports; promises: what every run must show;
                    exercises: changes to choose among, and what a right one must show;
                    expressions, valid, bounds: what a promise may say; wording: each in words;
                    portability: where a copy runs
running/            interpreters: found by nox's names; fetch: those that uv can; box: what a run
                    may reach, and what ends with it; launcher: a small process that starts runs;
                    run: one fresh process, recorded; exploring: starts schedules/;
                    thread_recorder/: what a program imports
                    whose threads are drawn
judging/            figures: the values of a run; outcomes: how often each came up; chance: what a
                    count can tell; check: what is broken
observation         the value that is handed over: a script's runs on one interpreter, judged
cache               recordings that are kept, by all that could change them
record              from the cache, the committed recordings, or by running
trials/             edits: programs changed on purpose; tries: their runs, kept; mutants: does each
                    promise notice?
ask                 the door: a page names an example, and gets all that it can show of it
==================  =====================================================================

The second half draws, and only reads:

==================  =====================================================================
drawing/            render: program and log; evidence: the caption and the strip below a log;
                    exercises: a question, its choices, the answer that the runs give
pictures/           timeline: who ran when; turns: spans; spread: points; picture: what they share
site/               all that knows the site builder. examples, judgements, tally, matrix: what a
                    block prints; exercises: what one asks; questions, names: two more ways in;
                    markdown_figures: figures in prose; places: which page has what; fragments:
                    pieces kept between builds; tables: data, read strictly; settings:
                    `mkdocs.yml`, the same; stops: what ends a build; mkdocs_hooks: the rest, in
                    the order of a build
page                what a page may ask for, by name
==================  =====================================================================

Beside them: schedules/, a program's threads under a scheduler, in all the orders in which they
can run (inside the interpreter that is looked at); ledger (what do explanations rest on?), compare
(one Python against another), and `__main__`, the commands. `import-linter` holds the direction: see
the contracts in pyproject.toml.
"""
