"""A screen for a program with a window: Xvfb's, where there is one.

Where there is no Tk or no Xvfb, `needed` prints what the same program printed on a
machine that has both, says so, and ends. `python a_screen.py`, on such a machine, runs
the programs beside it again and writes that down, in recorded_windows.json.
"""
import atexit
import glob
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(sys.argv[0]))


def digest_of(program):
    """Of the program without its promises: nothing is printed for another text."""
    with open(program) as file:
        text = file.read().split('"""', 1)[1]
    return hashlib.sha256(text.encode()).hexdigest()


def needed(program):
    try:
        import tkinter  # noqa: F401
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            start_xvfb()
    except (ImportError, OSError):
        print_recorded(program)
        sys.exit()


def start_xvfb():
    # It compiles its keyboard into a folder that a run of the book may not write.
    with open(shutil.which("Xvfb") or "Xvfb", "rb") as file:
        xvfb = file.read()
    old, new = b"/var/lib/xkb/\0", b"/dev/shm/"
    with open("Xvfb", "wb") as file:
        file.write(xvfb.replace(old, new.ljust(len(old), b"\0")))
    os.chmod("Xvfb", 0o700)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["./Xvfb", "-displayfd", str(writing), "-nolock", "-nolisten", "unix",
         "-nolisten", "local", "-listen", "tcp", "-screen", "0", "640x480x24"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    atexit.register(server.wait)
    atexit.register(server.kill)
    os.close(writing)
    number = os.read(reading, 20).decode().strip()
    os.remove("Xvfb")
    if not number:
        raise OSError("Xvfb did not start")
    os.environ["DISPLAY"] = f"127.0.0.1:{number}"


def print_recorded(program):
    with open(os.path.join(HERE, "recorded_windows.json")) as file:
        kept = json.load(file)
    print(*kept["lines"][digest_of(program)], sep="\n")
    print("(no Tk or no Xvfb here: so it was on", kept["where"] + ")")


def record():
    import tkinter
    where = (f"Python {platform.python_version()}, Tk "
             f"{tkinter.Tcl().call('info', 'patchlevel')}, {platform.system()}")
    lines = {}
    for program in sorted(glob.glob(os.path.join(HERE, "*.py"))):
        with open(program) as file:
            if "\na_screen.needed(" not in file.read():
                continue
        with tempfile.TemporaryDirectory() as folder:
            run = subprocess.run([sys.executable, program], cwd=folder, text=True,
                                 stdout=subprocess.PIPE, check=True)
        lines[digest_of(program)] = run.stdout.splitlines()
    with open(os.path.join(HERE, "recorded_windows.json"), "w") as file:
        json.dump({"where": where, "lines": lines}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    record()
