"""The parent of a run: set its limits, start it as a shell would, report how it ended.

A process of its own, and a small one, for two reasons. The peak memory that the
kernel reports for a child is at least that of the process which forked it, so
the builder must not fork it. And limits are set between fork and exec, which is
unsafe in a builder that has threads.

Called by `run` as `python -I -S launcher.py FD MEMORY NETWORK PROGRAM [ARGUMENT ...]`.
It writes to the file descriptor FD: `start <pid> <monotonic ns> <isolated>`, then
`end <wait status> <cpu us> <peak KiB> <monotonic ns>`.
"""

import os
import resource
import signal
import sys
import time

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
MIB = 1024 * 1024


def leave_network(loopback: bool) -> bool:
    """Move this process to a network namespace of its own; say whether that worked.

    It is empty, or holds 127.0.0.1 alone. Where the system does not allow it
    (no Linux, no user namespaces) the run goes on, and its recording says so.
    """
    if not sys.platform.startswith("linux"):
        return False
    user, group = os.getuid(), os.getgid()
    try:
        if hasattr(os, "unshare"):
            os.unshare(CLONE_NEWUSER | CLONE_NEWNET)
        else:
            import ctypes

            if ctypes.CDLL(None).unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
                return False
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{user} {user} 1"),
            ("gid_map", f"{group} {group} 1"),
        ):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
        if loopback:
            import fcntl
            import socket
            import struct

            set_interface_flags, up_and_running = 0x8914, 0x41
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
                fcntl.ioctl(probe, set_interface_flags, struct.pack("16sh", b"lo", up_and_running))
    except OSError:
        return False
    return True


def become_shell() -> None:
    """Lead a session whose controlling terminal is stdin, as an interactive shell does."""
    import fcntl
    import termios

    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def main() -> None:
    """Run the program and report; see the module's text for the arguments."""
    report, memory, network = int(sys.argv[1]), int(sys.argv[2]) * MIB, sys.argv[3]
    program = sys.argv[4:]
    isolated = leave_network(loopback=network == "loopback")
    become_shell()
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 256 * MIB),
    ):
        resource.setrlimit(limit, (value, value))
    ready_reader, ready_writer = os.pipe()
    # A builder started in the background ignores Ctrl-C; a program under a shell does not.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    child = os.fork()
    if child == 0:
        os.read(ready_reader, 1)
        os.write(report, f"start {os.getpid()} {time.monotonic_ns()} {int(isolated)}\n".encode())
        os.set_inheritable(report, False)
        os.execv(program[0], program)
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


if __name__ == "__main__":
    main()
