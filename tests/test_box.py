"""Hostile programs: each ends in bounded time, leaves nothing, and the next runs are right.

What the system does not lend (`held` of a recording) is not asked for here: there the recordings
say so.
"""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import MakeScript

from observed import ask, cache, recording
from observed.drawing import render
from observed.errors import ScriptError
from observed.recording import Recording
from observed.running import interpreters, launcher, run
from observed.scripts.script import Script


def record(script: Script) -> Recording:
    return run.run(script, interpreters.default())


def texts(one: Recording) -> list[str]:
    return [line.text.rstrip("\r\n") for line in one.lines]


def of_the_runs(seconds: float = 3.0) -> list[str]:
    """Return the commands of the processes that runs have left, after so long at most."""
    limit = time.monotonic() + seconds
    found = ["?"]
    while found and time.monotonic() < limit:
        found = [text for _, text in _processes()]
        time.sleep(0.02)
    return found


def _processes() -> Iterator[tuple[int, str]]:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if b"HOME=" + os.fsencode(run.running_launcher().folder) in environment:
            yield int(folder.name), command


@pytest.fixture(autouse=True)
def nothing_is_left(make_script: MakeScript) -> Iterator[None]:
    yield
    assert of_the_runs() == []
    assert os.listdir(run.running_launcher().folder) == []
    after = record(make_script("print('as ever')\n", name="chapter/after.py"))
    assert (texts(after), after.exit) == (["as ever"], 0)


def needs(one: Recording, wall: str) -> None:
    if wall not in one.held:
        pytest.skip(f"this system lends no wall against it: {recording.WALLS[wall]}")


def test_all_walls_are_known(make_script: MakeScript) -> None:
    one = record(make_script("print(1)\n"))
    assert set(one.held) <= set(recording.WALLS)


FORK = "import os, signal, time\nif os.fork() == 0:\n    {}\n    time.sleep(60)\n"


@pytest.mark.parametrize(
    "escape",
    [
        "pass",
        "os.setsid()",
        "os.setsid(); os.fork() and os._exit(0); os.setsid()",
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.signal(signal.SIGHUP, signal.SIG_IGN)",
        "os.setpgid(0, 0); [os.fork() for _ in range(4)]",
        "os.closerange(0, 100)",
        "os.setsid(); os.closerange(0, 100); os.fork() and os._exit(0); os.chdir('/')",
    ],
)
@pytest.mark.parametrize(
    ("last", "block", "ended"),
    [("print('main ends')", "", 0), ("time.sleep(60)", "deadline = 0.5", "deadline")],
)
def test_what_a_program_started_ends_with_it(
    make_script: MakeScript, escape: str, last: str, block: str, ended: object
) -> None:
    one = record(make_script(FORK.format(escape) + last + "\n", block))
    assert one.exit == ended
    assert one.elapsed < 5_000_000


@pytest.mark.parametrize(
    ("storm", "ended"),
    [
        ("while True:\n    os.fork()\n", {"deadline", "threads", "memory", 1}),
        ("while True:\n    if os.fork(): os._exit(0)\n", {0}),
        (
            "while True:\n    if os.fork() == 0:\n        os.setsid()\n        time.sleep(60)\n",
            {"deadline", "threads", "memory", 1},
        ),
    ],
)
def test_a_storm_of_processes_ends(make_script: MakeScript, storm: str, ended: set[object]) -> None:
    started = time.monotonic()
    one = record(make_script(f"import os, time\n{storm}", "deadline = 2\nmemory = 512"))
    assert one.exit in ended
    assert time.monotonic() - started < 20


def test_it_is_never_the_first_process(make_script: MakeScript) -> None:
    """A script that is survives its own SIGTERM; one without a parent thinks itself orphaned."""
    one = record(make_script("import os\nprint(os.getpid() > 1, os.getppid() > 1)\n"))
    assert texts(one) == ["True True"]
    assert record(make_script("import os\nos.kill(os.getpid(), 15)\n")).exit == "SIGTERM"


def test_its_own_number_is_that_of_its_proc(make_script: MakeScript) -> None:
    program = "import os\nprint(os.readlink('/proc/self') == str(os.getpid()))\n"
    assert texts(record(make_script(program))) == ["True"]


@pytest.mark.parametrize(
    "reach",
    [
        "open({outside!r}).read()",
        "open({outside!r}, 'w')",
        "os.unlink({outside!r})",
        "os.rename({outside!r}, 'here')",
        "os.truncate({outside!r}, 0)",
        "os.listdir(os.path.dirname({outside!r}))",
        "os.mkdir({outside!r} + '.d')",
        "os.symlink('/', {outside!r} + '.l')",
        "os.link({outside!r}, 'hard')",
        "os.symlink({outside!r}, 'soft'); open('soft').read()",
        "os.mkfifo({outside!r} + '.f')",
        "open('/proc/1/environ', 'rb').read()",
        "os.kill(os.getppid(), 9)",
        "os.kill(1, 9)",
        "os.execv({outside!r}, ['x'])",
    ],
)
def test_it_reaches_nothing_outside(make_script: MakeScript, tmp_path: Path, reach: str) -> None:
    outside = tmp_path / "outside"
    outside.write_text("#!/bin/sh\necho reached\n")
    outside.chmod(0o755)
    program = (
        "import os\ntry:\n    " + reach.format(outside=str(outside)) + "\n    print('reached')\n"
        "except OSError as error:\n    print('refused', error.errno)\n"
    )
    script = make_script(program)
    before = sorted(path.name for path in tmp_path.iterdir())
    one = record(script)
    needs(one, "files")
    assert texts(one) in (["refused 13"], ["refused 1"], ["refused 18"])
    assert outside.read_text() == "#!/bin/sh\necho reached\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("program", "block", "ended"),
    [
        ("import os\nos.truncate(os.open('sparse', 66, 384), 10**12)\n", "", 1),
        ("open('a' * 255, 'w').write('x')\n", "", 0),
        ("import os\nos.mkfifo('pipe')\nos.dup2(os.open('pipe', os.O_RDWR), 1)\nprint(1)\n", "", 0),
        ("import time\ntime.clock_settime(time.CLOCK_REALTIME, 0)\n", "", 1),
        ("import os\nos.write(1, bytes(range(256)) * 40)\n", "", 0),
        ("import os\nwhile True: os.write(2, b'x' * 65536)\n", "", "output limit"),
        ("import os\nos.write(1, b'\\x1b[?1049h\\x1b[2J\\x1bc\\x1b]0;title\\x07')\n", "", 0),
        ("import os\nfor i in range(3000): os.open('/dev/null', 0)\n", "", {0, 1}),
        ("import os, sys\nos.rmdir if 0 else os.unlink(sys.argv[0])\n", "", 0),
        ("import os\nos.chmod('.', 0)\n", "", 0),
        ("import os\nos.makedirs('/'.join('d' * 200 for _ in range(15)))\n", "", 0),
        ("import os\nos.kill(0, 9)\n", "", "SIGKILL"),
        ("import os\nos.kill(-1, 9)\nprint('alone')\n", "", {0, 1, "SIGKILL"}),
        ("import resource as r\nr.setrlimit(r.RLIMIT_AS, (-1, -1))\n", "", 1),
        (
            "import signal\nsignal.pthread_sigmask(0, range(1, 64))\nwhile True: pass\n",
            "deadline = 0.5",
            "deadline",
        ),
        ("import os\nos.kill(os.getpid(), 19)\n", "deadline = 0.5", "deadline"),
        (
            "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n",
            "deadline = 0.5",
            "deadline",
        ),
        ("import ctypes\nctypes.string_at(0)\n", "", "SIGSEGV"),
        (
            "import threading, time\nthreading.stack_size(65536)\n"
            "for _ in range(10_000):\n    threading.Thread(target=time.sleep, args=(9,)).start()\n",
            "deadline = 20",
            {"threads", "memory", 1, 0, "deadline"},
        ),
        (
            "import multiprocessing.shared_memory as m, os\nm.SharedMemory(create=True, size=99)\nos._exit(0)\n",
            "",
            0,
        ),
    ],
)
def test_a_hostile_program_harms_nobody(
    make_script: MakeScript, program: str, block: str, ended: object
) -> None:
    memory_before = set(os.listdir("/dev/shm"))
    started = time.monotonic()
    one = record(make_script(program, block))
    assert one.exit in (ended if isinstance(ended, set) else {ended}), texts(one)[-3:]
    assert time.monotonic() - started < 25
    if "processes" in one.held:
        assert set(os.listdir("/dev/shm")) - memory_before == set()


@pytest.mark.parametrize(
    "program",
    [
        "import multiprocessing as m\nif __name__ == '__main__':\n    with m.Pool(2) as pool:\n"
        "        print(pool.map(abs, [-1, 2]))\n",
        "import multiprocessing as m\nif __name__ == '__main__':\n    with m.Manager() as manager:\n"
        "        queue = manager.Queue()\n        queue.put([1, 2])\n        print(queue.get())\n",
        "import pty\npty.spawn(['/bin/echo', '[1, 2]'])\n",
        "import subprocess\nprint(subprocess.check_output(['echo', '[1, 2]'], text=True), end='')\n",
        "from multiprocessing.shared_memory import ShareableList as S\nlist = S([1, 2])\n"
        "print([*list])\nlist.shm.close()\nlist.shm.unlink()\n",
        "import tempfile\nwith tempfile.NamedTemporaryFile('w+') as file:\n"
        "    file.write('[1, 2]')\n    file.seek(0)\n    print(file.read())\n",
        "import os, sys\nos.execv(sys.executable, [sys.executable, '-c', 'print([1, 2])'])\n",
        "import sqlite3\nbase = sqlite3.connect('base')\nprint([*base.execute('select 1, 2').fetchone()])\n",
        "import pdb, io\npdb.Pdb(stdin=io.StringIO('c\\n'), stdout=io.StringIO()).run('1')\nprint([1, 2])\n",
    ],
)
def test_what_programs_need_works(make_script: MakeScript, program: str) -> None:
    one = record(make_script(program))
    assert (texts(one), one.exit) == (["[1, 2]"], 0)


def test_an_interpreter_may_have_libraries_in_an_archive(
    make_script: MakeScript, tmp_path: Path
) -> None:
    archive = tmp_path / "libraries.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("Lib/packed.py", "text = 'unpacked'\n")
    inside = f"{archive}/Lib"
    script = make_script(
        f"import sys\nsys.path.append({inside!r})\nimport packed\nprint(packed.text)\n"
    )
    one = run.run(
        script,
        dataclasses.replace(interpreters.default(), libraries=(inside, f"{tmp_path}/no.zip")),
    )
    assert (texts(one), one.exit) == (["unpacked"], 0)


def test_a_run_whose_launcher_is_killed_is_made_again(make_script: MakeScript) -> None:
    first = run.running_launcher()
    threading.Timer(0.3, os.kill, (first.process.pid, signal.SIGKILL)).start()
    program = "import time\nprint('begun')\ntime.sleep(1)\nprint('ended')\n"
    one = record(make_script(program))
    assert (texts(one), one.exit) == (["begun", "ended"], 0)
    assert run.running_launcher() is not first
    assert of_the_runs() == []


def test_one_that_is_always_killed_is_named(
    make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    starting = run.running_launcher

    def killed() -> object:
        launcher = starting()
        threading.Timer(0.3, os.kill, (launcher.process.pid, signal.SIGKILL)).start()
        return launcher

    monkeypatch.setattr(run, "running_launcher", killed)
    with pytest.raises(ScriptError, match=r"chapter/point\.py: whoever starts the programs was"):
        record(make_script("import time\ntime.sleep(2)\n"))
    monkeypatch.undo()


def test_all_runs_together_are_bounded(
    make_script: MakeScript, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The greatest is ended, whose page says so; the others go on."""
    text = launcher.__file__
    small = tmp_path / "launcher.py"
    source = (
        Path(text).read_text().replace("TASKS, MEMORY = 4096, 0.75", "TASKS, MEMORY = 30, 0.75")
    )
    folder = str(Path(text).parents[2])
    here = "os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))"
    assert "= 30, 0.75" in source
    assert here in source
    small.write_text(source.replace(here, repr(folder)))
    monkeypatch.setattr(run, "LAUNCHER", small)
    monkeypatch.setattr(run, "_launcher", None)
    found: list[Recording] = []
    threads = "import threading, time\nfor _ in range({}):\n    threading.Thread(target=time.sleep, args=(3,)).start()\n"
    many = make_script(threads.format(40), "deadline = 9", "chapter/many.py")
    few = make_script(threads.format(3), "deadline = 9", "chapter/few.py")
    both = [threading.Thread(target=lambda s=s: found.append(record(s))) for s in (many, few)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    ended = {one.script: one for one in found}
    assert ended["chapter/many.py"].exit == "threads"
    assert ended["chapter/few.py"].exit == 0
    assert "all runs together had too much threads" not in ended["chapter/few.py"].ending(9)


def test_a_builder_that_is_killed_leaves_nothing(tmp_path: Path, make_script: MakeScript) -> None:
    script = make_script("import time\nprint('begun')\ntime.sleep(60)\n", "deadline = 90")
    builder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys\nfrom pathlib import Path\nfrom observed.running import interpreters, run\n"
            "from observed.scripts.script import read_script\n"
            "print(run.running_launcher().folder, flush=True)\n"
            "run.run(read_script(Path(sys.argv[1]), Path(sys.argv[2])), interpreters.default())\n",
            str(script.path),
            str(script.path.parents[1]),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert builder.stdout is not None
    folder = Path(builder.stdout.readline().strip())
    limit = time.monotonic() + 10
    while not any("point.py" in str(path) for path in folder.glob("*/*")):
        assert time.monotonic() < limit
        time.sleep(0.02)
    time.sleep(0.3)
    builder.kill()
    builder.wait()
    while folder.exists():
        assert time.monotonic() < limit + 10
        time.sleep(0.02)


def test_the_folder_of_a_launcher_that_was_killed_too_is_swept(tmp_path: Path) -> None:
    old = tmp_path / "observed-old"
    new = tmp_path / "observed-new"
    mine = tmp_path / "observed-mine"
    for folder in (old, new, mine):
        (folder / "run").mkdir(parents=True)
    os.utime(old, (0, 0))
    launcher.sweep(str(mine))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["observed-mine", "observed-new"]


def test_a_file_that_it_reads_is_named_copied_and_part_of_the_key(
    make_script: MakeScript, tmp_path: Path
) -> None:
    program = "print(open('words.txt').read())\n"
    script = make_script(program)
    words = script.path.with_name("words.txt")
    words.write_text("first")
    assert record(script).exit == 1  # it is not in the box
    keys = []
    for text in ("first", "second"):
        words.write_text(text)
        script = make_script(program, "files = ['words.txt']")
        assert texts(record(script)) == [text]
        keys.append(cache.key(script, interpreters.default()))
        assert words in ask.files(script)
    assert keys[0] != keys[1]
    assert 'reads <a href="examples/chapter/words.txt" download>' in render.program(script, "")


@pytest.mark.parametrize(
    "name", ["missing.txt", "../chapter/words.txt", "/etc/passwd", "point.py", ""]
)
def test_a_file_that_cannot_be_copied_is_an_error(make_script: MakeScript, name: str) -> None:
    with pytest.raises(ScriptError, match=r"examples/chapter/point\.py: files: .*expected"):
        make_script("print(1)\n", f"files = ['{name}']")
