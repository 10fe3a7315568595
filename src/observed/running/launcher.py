"""The parent of every run: set its limits, start it as a shell would, report how it ended.

A process of its own, and a small one, for three reasons. The peak memory that the
kernel reports for a child is at least that of the process which forked it, so the
builder must not fork it. Limits are set between fork and exec, which is unsafe in a
builder that has threads. And to fork this process costs a fraction of starting Python.

Called by `run` as `python -I -S launcher.py SOCKET`. It takes requests from that
socket until it is closed: a JSON object with `program`, `folder`, `environment`,
`memory` (MiB) and `loopback`, and with it four file descriptors: stdin, stdout,
stderr and one to report on. It reports `start <pid> <monotonic ns> <isolated>`, then
`end <wait status> <cpu us> <peak KiB> <monotonic ns>`, or `failed <why>`; after the
end `left <cpu us>`: the processor time of what the program started and did not wait for.
"""

import ctypes
import fcntl
import json
import os
import resource
import signal
import socket
import struct
import sys
import termios
import time

PR_SET_CHILD_SUBREAPER = 36
#: Seconds in which what a program left behind should have ended: the builder kills its group.
LEFT = 0.5
CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
MIB = 1024 * 1024


def unshare(flags: int) -> None:
    """Leave what is shared with the other processes; raise OSError where that is refused."""
    if not sys.platform.startswith("linux"):
        raise OSError("only Linux has namespaces")
    if ctypes.CDLL(None).unshare(flags) != 0:
        raise OSError("the system does not allow new namespaces")


def leave_network() -> bool:
    """Move this process, and all that it will start, to an empty network.

    Where the system does not allow it the runs go on, and their recordings say so.
    """
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


def launch(request: dict, report: int, isolated: bool) -> None:  # type: ignore[type-arg]
    """Start a program in the foreground of the terminal that is stdin, and wait for it."""
    if request["loopback"] and isolated:
        enter_loopback()
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
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    ready_reader, ready_writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.read(ready_reader, 1)
        os.write(report, f"start {os.getpid()} {time.monotonic_ns()} {int(isolated)}\n".encode())
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


def serve(requests: socket.socket) -> None:
    """Launch what is asked for, each in a process of its own, until the socket is closed."""
    isolated = leave_network()
    while True:
        text, files, _, _ = socket.recv_fds(requests, 1 << 16, 4)
        if not text:
            return
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who wait
        if os.fork() == 0:
            report = files[3]
            try:
                requests.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                # A builder started in the background ignores Ctrl-C; a program under a shell
                # does not.
                signal.signal(signal.SIGINT, signal.SIG_DFL)
                for stream in (0, 1, 2):
                    os.dup2(files[stream], stream)
                    os.close(files[stream])
                os.set_inheritable(report, False)
                launch(json.loads(text), report, isolated)
            except Exception as error:
                os.write(report, f"failed {error}\n".encode())
            finally:
                os._exit(0)
        for file in files:
            os.close(file)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the builder
    serve(socket.socket(fileno=int(sys.argv[1])))
