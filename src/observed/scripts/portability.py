"""Where a copy of a program runs: anywhere, on Unix, or on Linux alone, and why.

It is found from what the program imports, uses and names, or its block states it (`runs_on`).
Source of the names: "Availability" in the library's documentation,
https://docs.python.org/3.15/library/intro.html#availability
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from observed.scripts.script import Script

System = Literal["anywhere", "Unix", "Linux"]

_MODULES: dict[str, System] = dict.fromkeys(
    ("fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"), "Unix"
)
_UNIX = """
os.fork os.forkpty os.getloadavg os.getpgid os.getuid os.kill os.killpg os.mkfifo os.nice os.openpty
os.posix_spawn os.pread os.pwrite os.register_at_fork os.setsid os.sysconf os.uname os.wait os.wait3
os.wait4 os.waitid os.WIFEXITED os.WIFSIGNALED os.WTERMSIG os.WEXITSTATUS
signal.SIGALRM signal.SIGCHLD signal.SIGCONT signal.SIGHUP signal.SIGKILL signal.SIGPIPE
signal.SIGQUIT signal.SIGSTOP signal.SIGUSR1 signal.SIGUSR2 signal.alarm signal.getitimer
signal.pause signal.pthread_kill signal.pthread_sigmask signal.setitimer signal.siginterrupt
signal.sigpending signal.sigtimedwait signal.sigwait signal.sigwaitinfo
faulthandler.register time.clock_gettime time.clock_getres time.pthread_getcpuclockid
threading.pthread_getcpuclockid socket.AF_UNIX select.poll
"""
_LINUX = """
os.eventfd os.memfd_create os.pidfd_open os.sched_getaffinity os.sched_setaffinity os.setns
os.unshare fcntl.F_GETPIPE_SZ fcntl.F_SETPIPE_SZ resource.prlimit resource.RUSAGE_THREAD
select.epoll signal.pidfd_send_signal socket.AF_NETLINK time.CLOCK_BOOTTIME
"""
_NAMES: dict[str, System] = {
    **dict.fromkeys(_UNIX.split(), "Unix"),
    **dict.fromkeys(_LINUX.split(), "Linux"),
}
#: Files and folders that only some systems have.
_FILES: tuple[tuple[re.Pattern[str], System], ...] = (
    (re.compile(r"^/(proc|sys)(/|$)|^/dev/shm|^libc\.so\.6$"), "Linux"),
    (re.compile(r"^/(dev|bin|usr|tmp|etc)(/|$)"), "Unix"),
)
_ORDER: tuple[System, ...] = ("anywhere", "Unix", "Linux")
_POOLS = ("Process", "Pool", "ProcessPoolExecutor", "Manager")


@dataclass(frozen=True)
class RunsOn:
    """The systems on which a copy runs, and each reason, in words, with the line of the program."""

    system: System
    reasons: tuple[str, ...]


def runs_on(script: Script) -> RunsOn:
    """Return where a copy of the script, and of the files that it imports, runs."""
    stated = script.promises.runs_on
    if isinstance(stated, str):
        return RunsOn(stated, ("as its author states",))
    return _found(script.program, tuple(script.imports.values()))


@functools.cache
def _found(program: str, imports: tuple[str, ...]) -> RunsOn:
    needs = [need for text in (program, *imports) for need in _needs(text)]
    system: System = max((system for system, _ in needs), key=_ORDER.index, default="anywhere")
    reasons = dict.fromkeys(reason for its, reason in needs if its == system)
    return RunsOn(system, tuple(reasons))


def _needs(program: str) -> Iterator[tuple[System, str]]:
    """Yield what a program uses that not every system has."""
    try:
        tree = ast.parse(program)
    except SyntaxError:  # a listing that is shown because it does not compile
        return
    known = _imported(tree)
    for node in ast.walk(tree):
        for name in _named(node, known):
            if name in _MODULES:
                yield _MODULES[name], f"the module {name}, line {_line(node)}"
            if name in _NAMES:
                yield _NAMES[name], f"{name}, line {_line(node)}"
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            for pattern, system in _FILES:
                if pattern.search(node.value):
                    yield system, f"{node.value!r}, line {node.lineno}"
                    break
        if isinstance(node, ast.Call) and _last(node.func) in ("get_context", "set_start_method"):
            for value in node.args:
                if isinstance(value, ast.Constant) and value.value in ("fork", "forkserver"):
                    yield "Unix", f"the start method {value.value}, line {node.lineno}"
    if "__main__" not in program:
        for node in tree.body:
            for call in ast.walk(node):
                if (
                    not isinstance(node, (ast.FunctionDef, ast.ClassDef))
                    and isinstance(call, ast.Call)
                    and _last(call.func) in _POOLS
                ):
                    reason = "its children import it, and it has no `__main__` guard"
                    yield "Linux", f"{reason}, line {call.lineno}"


def _imported(tree: ast.AST) -> dict[str, str]:
    """Return what each imported name stands for: `{"sleep": "time.sleep", "mp": "…"}`."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {(a.asname or a.name.partition(".")[0]): a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {(a.asname or a.name): f"{node.module}.{a.name}" for a in node.names}
    return names


def _named(node: ast.AST, known: dict[str, str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name.partition(".")[0] for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        yield f"{known.get(node.value.id, '')}.{node.attr}"


def _last(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _line(node: ast.AST) -> int:
    return getattr(node, "lineno", 0)
