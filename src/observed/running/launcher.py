"""The parent of every run: put it into its box, start it as a shell would, report how it ended.

A process of its own, and a small one, for three reasons. The peak memory that the
kernel reports for a child is at least that of the process which forked it, so the
builder must not fork it. Limits are set between fork and exec, which is unsafe in a
builder that has threads. And to fork this process costs a fraction of starting Python.

Called by `run` as `python -I launcher.py SOCKET FOLDER`. It takes requests from that
socket until it is closed: a JSON object with `program`, `folder`, `environment`,
`memory` (MiB), `loopback`, `reads` and `writes`, and with it four file descriptors: stdin, stdout,
stderr and one to report on. It reports `start <pid> <monotonic ns> <what is held>`, then
`end <wait status> <cpu us> <peak KiB> <monotonic ns>`, or `failed <why>`; after the
end `left <cpu us>`: the processor time of what the program started and did not wait for.
`over <what>` is said of a run that it ended because all runs together used too much.
In the end it removes FOLDER, in which the runs were: its builder may have been killed.
"""

from __future__ import annotations

import contextlib
import fcntl
import glob
import json
import os
import resource
import select
import shutil
import signal
import socket
import sys
import termios
import time
from typing import Any

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from observed.running import box

#: Seconds in which what a program left behind should have ended: the builder kills its group.
LEFT = 0.5
#: Seconds between two looks at what all runs together use.
LOOK = 0.25
#: Threads that all runs together may have, and their share of the machine's memory.
TASKS, MEMORY = 4096, 0.75
#: Seconds for which a folder may be without a launcher: its builder is about to start one.
NEW = 60
MIB = 1024 * 1024


def launch(request: dict[str, Any], report: int, held: list[str]) -> None:
    """Start a program in the foreground of the terminal that is stdin, and wait for it."""
    if request["loopback"] and "network" in held:
        box.enter_loopback()
    # /proc as the builder has it: there the program has the number by which the builder knows it.
    outer = os.open("/proc", os.O_RDONLY) if sys.platform.startswith("linux") else -1
    if "processes" in held:
        box.enter_processes(close=(0, 1, 2, report))
    # Lead a session whose terminal is stdin, as an interactive shell does.
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    os.chdir(request["folder"])
    for limit, value in (
        (resource.RLIMIT_AS, request["memory"] * MIB),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 256 * MIB),
    ):
        resource.setrlimit(limit, (value, value))
    # A fork server's children are not its program's own: whoever is orphaned comes to us, so that
    # its processor time is known. (Only Linux has it; elsewhere nothing is left to be counted.)
    box.prctl(box.PR_SET_CHILD_SUBREAPER, 1)
    ready_reader, ready_writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.read(ready_reader, 1)
        number = os.readlink("self", dir_fd=outer) if outer >= 0 else os.getpid()
        if "processes" not in held:
            box.prctl(box.PR_SET_PDEATHSIG, signal.SIGKILL)
        if "files" in held:
            box.confine([request["folder"], *request["writes"]], request["reads"])
        said = f"start {number} {time.monotonic_ns()} {','.join(held)}\n"
        os.write(report, said.encode())
        os.execve(request["program"][0], request["program"], request["environment"])
    # The program's own process group, put in the foreground by the group that is there now:
    # what a shell does for a command.
    os.setpgid(child, child)
    os.tcsetpgrp(0, child)
    for stream in (0, 1, 2):
        os.close(stream)
    os.write(ready_writer, b"g")
    _, status, usage = os.wait4(child, 0)
    cpu = round((usage.ru_utime + usage.ru_stime) * 1e6)
    os.write(report, f"end {status} {cpu} {usage.ru_maxrss} {time.monotonic_ns()}\n".encode())
    os.write(report, f"left {reap_the_rest() - cpu}\n".encode())
    # When the leader of a session ends, its terminal is hung up, and what nobody has read yet
    # is lost. So stay until the builder has read it all and closes the report.
    os.read(report, 1)
    kill_the_rest()


def reap_the_rest() -> int:
    """Wait for what the program left behind; return the microseconds that all children used."""
    limit = time.monotonic() + LEFT
    while time.monotonic() < limit:
        try:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.002)
        except ChildProcessError:
            break
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return round((usage.ru_utime + usage.ru_stime) * 1e6)


def kill_the_rest() -> None:
    """Kill what is left: as children end, their own come to us, until there are none.

    In a PID namespace the kernel does it at once and for certain. Here a program that forks
    faster than this reads could get away; so much can be had without one.
    """
    me = os.getpid()
    limit = time.monotonic() + LEFT
    with contextlib.suppress(OSError):
        while time.monotonic() < limit:
            with open(f"/proc/{me}/task/{me}/children") as file:
                for child in map(int, file.read().split()):
                    os.kill(child, signal.SIGKILL)
            os.waitpid(-1, 0)


def serve(requests: socket.socket) -> None:
    """Launch what is asked for, each in a process of its own, until the socket is closed."""
    held = ["network"] if box.leave_network() else []
    held += ["processes"] if box.processes_can_be_held() else []
    held += ["files"] if box.files_can_be_held() else []
    #: For each run under way, by its first process, where it reports.
    runs: dict[int, int] = {}
    while True:
        if select.select([requests], [], [], LOOK if runs else None)[0]:
            text, files, _, _ = socket.recv_fds(requests, 1 << 16, 4)
            if not text:
                end(runs)
                return
            first = os.fork()
            if first == 0:
                for other in runs.values():
                    os.close(other)
                start(requests, json.loads(text), files, held)
            runs[first] = files.pop()
            for file in files:
                os.close(file)
        look_after(runs)


def start(
    requests: socket.socket, request: dict[str, Any], files: list[int], held: list[str]
) -> None:
    """Become the first process of a run, and end with it."""
    report = files[3]
    try:
        requests.close()
        # Whoever kills the launcher kills its runs.
        box.prctl(box.PR_SET_PDEATHSIG, signal.SIGKILL)
        # A builder started in the background ignores Ctrl-C; a program under a shell does not.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        for stream in (0, 1, 2):
            os.dup2(files[stream], stream)
            os.close(files[stream])
        os.set_inheritable(report, False)
        launch(request, report, held)
    except Exception as error:
        os.write(report, f"failed {error}\n".encode())
    finally:
        os._exit(0)


def look_after(runs: dict[int, int]) -> None:
    """Bury the runs that have ended, and end the greatest where all together use too much."""
    while runs:
        ended = os.waitpid(-1, os.WNOHANG)[0]
        if ended == 0:
            break
        os.close(runs.pop(ended))
    used = {run: box.tasks_and_memory(run) for run in runs}
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    for index, (what, limit) in enumerate((("threads", TASKS), ("memory", MEMORY * total))):
        if sum(use[index] for use in used.values()) > limit:
            greatest = max(used, key=lambda run: used[run][index])
            os.write(runs[greatest], f"over {what}\n".encode())
            os.kill(greatest, signal.SIGKILL)
            return


def end(runs: dict[int, int]) -> None:
    """End what still runs: its builder is gone."""
    for run in runs:
        os.kill(run, signal.SIGKILL)
    for run in runs:
        os.waitpid(run, 0)


def sweep(folder: str) -> None:
    """Remove the folders of runs beside `folder` that no launcher holds, and hold this one."""
    for other in glob.glob(os.path.join(os.path.dirname(folder), "observed-*")):
        with contextlib.suppress(OSError):
            descriptor = os.open(other, os.O_RDONLY | os.O_DIRECTORY)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(descriptor).st_mtime < time.time() - NEW:
                    shutil.rmtree(other, ignore_errors=True)
            finally:
                os.close(descriptor)
    fcntl.flock(os.open(folder, os.O_RDONLY), fcntl.LOCK_SH)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the builder
    sweep(sys.argv[2])
    try:
        serve(socket.socket(fileno=int(sys.argv[1])))
    finally:
        shutil.rmtree(sys.argv[2], ignore_errors=True)
