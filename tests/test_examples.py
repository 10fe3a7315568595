"""Every example keeps its promises, on every interpreter that it names and that is here.

What a build ran just before is judged as it stands: `site` and `tests`, one after the
other, run each example once. All others that are asked for (all, or those of `-k`) run
together before the first test, those that measure alone, as in a build. What kept its
promises is kept for the tests of the site.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from observed import book, cache, record
from observed.errors import InterpreterMissing
from observed.judging import chance, outcomes
from observed.observation import Observation
from observed.recording import Interpreter
from observed.running import interpreters
from observed.scripts.promises import INTERPRETER_NAME
from observed.scripts.script import Script, find_scripts
from observed.site import notebooks
from observed.trials import mutants

SCRIPTS = find_scripts(book.examples())
WANTED = [(script, name) for script, name in record.wanted_for(SCRIPTS)]
#: The choices of the scripts' exercises.
CHOICES = record.choices_of(SCRIPTS)
#: Seconds for which a recording counts as one of the build before these tests: six hours.
RECENT = float(os.environ.get("OBSERVED_RECENT", "21600"))


def identity(wanted: tuple[Script, str | None]) -> str:
    script, name = wanted
    if script.choice:
        return f"{script.name}, choice {script.choice}"
    return f"{script.name}@{name}" if name else script.name


#: Tests whose examples are run before the first of them.
_NEED_RUNS = (
    "test_promises_are_kept",
    "test_a_choice_is_what_its_exercise_says",
    "test_no_outcome_is_rarer_than_its_script_reckons",
)


@pytest.fixture(scope="session")
def observations(request: pytest.FixtureRequest) -> dict[str, Observation]:
    """Run all the examples that this session's tests ask for."""
    asked: list[tuple[Script, str | None]] = [
        item.callspec.params["wanted"]  # type: ignore[misc]
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.originalname in _NEED_RUNS
    ]
    asked = list({identity(wanted): wanted for wanted in asked}.values())
    seen = record.observe_all(asked, cache=cache.of_book(), fresh=True, recent=RECENT)
    return {identity(wanted): found for wanted, found in zip(asked, seen, strict=True)}


@pytest.mark.parametrize("wanted", WANTED, ids=identity)
def test_promises_are_kept(
    wanted: tuple[Script, str | None], observations: dict[str, Observation]
) -> None:
    _are_kept(wanted, observations)


@pytest.mark.parametrize("wanted", CHOICES, ids=identity)
def test_a_choice_is_what_its_exercise_says(
    wanted: tuple[Script, str | None], observations: dict[str, Observation]
) -> None:
    """One that is right mends each run; one that is wrong leaves one, at least, as it was."""
    _are_kept(wanted, observations)


def _are_kept(wanted: tuple[Script, str | None], observations: dict[str, Observation]) -> None:
    observation = observations[identity(wanted)]
    if observation.broken:
        pytest.fail("\n".join(observation.messages), pytrace=False)
    if observation.series.failed_controls:
        pytest.skip(
            f"the machine was too busy to measure: the control "
            f"{observation.series.failed_controls[0]} failed {record.ATTEMPTS} times"
        )


def test_a_build_hardly_ever_turns_red_by_luck(capsys: pytest.CaptureFixture[str]) -> None:
    chances = [
        one
        for script, name in WANTED
        for one in chance.of(
            script.name,
            name or record.first_name(script),
            script.promises.for_interpreter(_identity_of(script, name)),
            script.promises.runs,
        )
    ]
    likely = sorted(chances, key=lambda one: -one.missed)[:5]
    total = chance.any_missed(chances)
    with capsys.disabled():
        print(f"\nluck: {chance.luck(chances)}")
    assert total < chance.FALSE_ALARM, likely
    # A promise that asks for less looks safer: what it still notices is asked for as well.
    assert chance.least_noticed(chances, 0.01)[0] > 0.99


def _identity_of(script: Script, name: str | None) -> Interpreter:
    try:
        return record.interpreter_for(script, name).identity
    except InterpreterMissing:
        return record.committed(script, name).series.recordings[0].interpreter


@pytest.mark.parametrize("wanted", WANTED, ids=identity)
def test_no_outcome_is_rarer_than_its_script_reckons(
    wanted: tuple[Script, str | None], observations: dict[str, Observation]
) -> None:
    """The share that a script states is no wish: the runs do not speak against it."""
    observation = observations[identity(wanted)]
    runs = observation.series.recordings
    for seen in outcomes.seen(observation.promises, runs):
        if seen.share is not None and seen.at_least:
            # So few in so many runs would be seen once in a million builds.
            unlikely = chance.missed(seen.share, len(runs), len(seen.runs) + 1)
            assert unlikely > 1e-6, f"{seen.name}: {len(seen.runs)} of {len(runs)} runs"


@pytest.mark.parametrize("notebook", notebooks.find(), ids=lambda path: str(path.name))
def test_a_notebook_runs_to_its_end(notebook: Path) -> None:
    kept = notebooks.executed_path(notebook)
    assert notebooks.execute(notebook, fresh=cache.age(kept) >= RECENT).is_file()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script.name))
def test_it_names_the_edit_that_breaks_it(script: Script) -> None:
    """`./nox -s mutants` makes the edit and requires that a promise notices."""
    changed = mutants.mutant(script)
    assert changed.program != script.program


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script.name))
def test_it_fits_the_page(script: Script) -> None:
    too_wide = [line for line in script.program.splitlines() if len(line) > 88]
    assert not too_wide, f"wider than the page's 88 columns: {too_wide}"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script.name))
def test_the_interpreters_it_names_are_the_books(script: Script) -> None:
    promises = script.promises
    keys = {key for key in (*promises.on, *promises.without) if INTERPRETER_NAME.fullmatch(key)}
    named = {*promises.interpreters, *keys}
    known = set(interpreters.listed())
    assert not known or named <= known, "the noxfile lists the interpreters of the book"


@pytest.mark.parametrize(
    "path", sorted(book.examples().glob("*/recordings/*.json")), ids=lambda path: str(path.name)
)
def test_a_committed_recording_shows_the_script_as_it_is(path: Path) -> None:
    point, _, name = path.stem.partition("@")
    [script] = [s for s in SCRIPTS if s.path == path.parent.parent / f"{point}.py"]
    assert name in record.names_for(script), f"{script.name} does not run on {name}"
    observation = record.committed(script, name)
    assert not observation.messages
