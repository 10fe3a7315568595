"""The box of a run: what its program may read and write, and what ends all that it started.

Linux offers three walls, and may refuse each. A network namespace, in which there is nobody. A
PID namespace, whose end is the end of every process in it, whatever session it moved to. And
Landlock: files outside of what is listed here cannot be opened, made or removed, and processes
outside cannot be signalled. What was not held is said in the recording.

Imported by the launcher alone, which is one thread: what is done here is done to this process.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import signal
import socket
import struct
import sys
from collections.abc import Iterable

from landlockpy import AccessFS, AccessNet, LandlockError, Ruleset, Scope

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x20000, 0x10000000, 0x20000000, 0x40000000
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REC, MS_PRIVATE = 2, 4, 8, 0x4000, 0x40000

#: What every program may read and execute, and why. To it come its interpreter and its own folder.
READ = {
    "/usr": "the system's programs and libraries",
    "/bin": "the same, where it is no link",
    "/sbin": "the same",
    "/lib": "the same",
    "/lib32": "the same",
    "/lib64": "the dynamic linker",
    "/etc": "the linker's cache, the names of users and hosts, the time zone, Java's settings",
    "/sys": "how many cores there are, and how they are named",
}
#: What every program may also write, and why.
WRITE = {
    "/proc": "itself: its threads, its memory, its limits; /dev/fd leads here",
    "/dev/null": "nothing to read, nowhere to write",
    "/dev/zero": "memory that no file holds",
    "/dev/full": "a disk that is full",
    "/dev/random": "keys",
    "/dev/urandom": "the same",
    "/dev/tty": "its terminal",
    "/dev/ptmx": "a terminal that it makes itself",
    "/dev/pts": "the same",
    "/dev/shm": "locks, queues and memory that its processes share; a run's own where that is held",
}
_READING = AccessFS.READ_FILE | AccessFS.READ_DIR | AccessFS.EXECUTE
_ALL = ~AccessFS.NONE
#: Of these, what can be allowed of a file that is no folder.
_OF_FILES = (
    AccessFS.READ_FILE
    | AccessFS.WRITE_FILE
    | AccessFS.EXECUTE
    | AccessFS.TRUNCATE
    | AccessFS.IOCTL_DEV
)


def _libc() -> ctypes.CDLL:
    if not sys.platform.startswith("linux"):
        raise OSError("only Linux has it")
    return ctypes.CDLL(None, use_errno=True)


def _checked(result: int) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def prctl(option: int, value: int) -> None:
    """Set an attribute of this process where the system has it."""
    if sys.platform.startswith("linux"):
        _libc().prctl(option, value, 0, 0, 0)


def unshare(flags: int) -> None:
    """Leave what is shared with the other processes; raise OSError where that is refused."""
    _checked(_libc().unshare(flags))


def _mount(kind: bytes | None, target: str, flags: int, options: bytes | None = None) -> None:
    _checked(_libc().mount(kind, target.encode(), kind, flags, options))


def leave_network() -> bool:
    """Move this process, and all that it will start, to an empty network; tell whether it did."""
    user, group = os.getuid(), os.getgid()
    try:
        unshare(CLONE_NEWUSER | CLONE_NEWNET)
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{user} {user} 1"),
            ("gid_map", f"{group} {group} 1"),
        ):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
    except OSError:
        return False
    return True


def enter_loopback() -> None:
    """Move this process to a network of its own that has 127.0.0.1 and nothing else."""
    unshare(CLONE_NEWNET)
    set_interface_flags, up_and_running = 0x8914, 0x41
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        fcntl.ioctl(probe, set_interface_flags, struct.pack("16sh", b"lo", up_and_running))


def enter_processes(close: Iterable[int] = ()) -> None:
    """Return in a process of a PID namespace of its own, whose end ends all the others there.

    Two stay behind: the caller, and the first of the namespace, which buries the orphans. So
    nobody whom a program meets there is the first: that one gets no signal that it does not ask
    for. It has a /proc that shows these processes, and a /dev/shm that ends with them.

    Args:
        close: Descriptors that those who stay behind give up.

    Raises:
        OSError: The system does not allow it.
    """
    unshare(CLONE_NEWPID | CLONE_NEWNS)
    if first := os.fork():
        _stay(first, close)
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    _mount(None, "/", MS_REC | MS_PRIVATE)
    _mount(b"proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
    _mount(b"tmpfs", "/dev/shm", MS_NOSUID | MS_NODEV, b"mode=1777,size=25%")
    if second := os.fork():
        _stay(second, close)


def _stay(child: int, close: Iterable[int]) -> None:
    """Wait for `child`, burying others meanwhile, and end as it did."""
    for descriptor in close:
        os.close(descriptor)
    ended = status = 0
    while ended != child:
        ended, status = os.wait()
    os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


def processes_can_be_held() -> bool:
    """Try `enter_processes` once, in a child."""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            enter_processes()
            os._exit(0)
        os._exit(1)
    return os.waitpid(child, 0)[1] == 0


def files_can_be_held() -> bool:
    """Tell whether this kernel has Landlock, and lets it be used."""
    try:
        Ruleset(handled_net=AccessNet.NONE).close()
    except (LandlockError, OSError):
        return False
    return True


def confine(writes: Iterable[str], reads: Iterable[str]) -> None:
    """Let this process, and all that it will start, open these files and those above only.

    Nor can it signal, or trace, a process that is not confined with it.

    Args:
        writes: Folders in which it may do everything.
        reads: Files and folders that it may read and execute; of a path in an archive (such as
            Jython's own, `jython.jar/Lib`), the archive. What is not there is left out.
    """
    with Ruleset(handled_net=AccessNet.NONE, scoped=Scope.SIGNAL) as rules:
        for allowed, paths in (
            (_READING, (*READ, *map(_archive_of, reads))),
            (_ALL, (*WRITE, *writes)),
        ):
            for path in paths:
                with contextlib.suppress(FileNotFoundError):
                    rules.allow_path(path, allowed if os.path.isdir(path) else allowed & _OF_FILES)
        rules.restrict()


def _archive_of(path: str) -> str:
    """Return the file in which `path` goes on as if it were a folder; else `path`."""
    above = os.path.dirname(path)
    while above and not os.path.lexists(above):
        above = os.path.dirname(above)
    return above if os.path.isfile(above) else path


def tasks_and_memory(root: int) -> tuple[int, int]:
    """Return the number of threads below the process `root`, and the bytes they hold in memory."""
    page = os.sysconf("SC_PAGE_SIZE")
    tasks = memory = 0
    todo = [root]
    while todo:
        process = todo.pop()
        with contextlib.suppress(OSError, IndexError, ValueError):  # it has ended meanwhile
            threads = os.listdir(f"/proc/{process}/task")
            tasks += len(threads)
            with open(f"/proc/{process}/statm") as file:
                memory += int(file.read().split()[1]) * page
            for thread in threads:
                with open(f"/proc/{process}/task/{thread}/children") as file:
                    todo += map(int, file.read().split())
    return tasks, memory
