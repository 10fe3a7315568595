"""The names that a program uses, read from its syntax tree."""

from __future__ import annotations

import pytest

from observed.site.names import names_in

THREAD = "threading.Thread"


@pytest.mark.parametrize(
    ("program", "names"),
    [
        ("import threading\nthreading.excepthook = print", {"threading.excepthook"}),
        ("import threading as t\nt.Thread().start()", {THREAD, f"{THREAD}.start"}),
        ("from threading import Thread as T\nx = T()\nx.join()", {THREAD, f"{THREAD}.join"}),
        (
            "from threading import Thread\n"
            "several = [Thread() for _ in range(2)]\n"
            "for number, one in enumerate(several):\n    one.join()\n"
            "[one.start() for one in several]",
            {THREAD, f"{THREAD}.join", f"{THREAD}.start"},
        ),
        (
            "import threading\n"
            "class Own(threading.Thread):\n    pass\nx = Own()\nx.join()\nx.mine()",
            {THREAD, f"{THREAD}.join"},
        ),
        (
            "from concurrent.futures import ThreadPoolExecutor\n"
            "with ThreadPoolExecutor() as pool:\n    pool.submit(print).result()",
            {
                "concurrent.futures.ThreadPoolExecutor",
                "concurrent.futures.ThreadPoolExecutor.submit",
                "concurrent.futures.Future.result",
            },
        ),
        (
            "import threading\nlock = threading.Lock()\nlock.acquire()",
            {"threading.Lock", "threading.Lock.acquire"},
        ),
        (
            "import multiprocessing as m\n"
            "context = m.get_context()\nx = context.Process()\nx.kill()",
            {
                "multiprocessing.get_context",
                "multiprocessing.Process",
                "multiprocessing.Process.kill",
            },
        ),
        ("import sys\nsys.stdout.write(str(sys.argv))", {"sys.stdout"}),
        ("import sys\nsys.of_a_newer_python()", {"sys.of_a_newer_python"}),
        ("join = print\nx = object()\nx.join()", set()),
        ("def broken(:", set()),
    ],
)
def test_names_of_a_program(program: str, names: set[str]) -> None:
    assert names_in(program) == names
