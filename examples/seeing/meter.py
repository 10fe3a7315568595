"""Run work.py several times in turn, plainly and looked at."""
import re
import statistics
import subprocess
import sys
import time

import ward
import work


class NotHere(Exception):
    """The tool is not on this machine, or may not look."""


def taken(text):
    found = re.search(r"^took ([\d.]+)$", text, re.M)
    if found is None:
        raise NotHere
    return float(found[1])


def took(command):
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
    return taken(done.stdout)


def paused_by(look, python=sys.executable):
    """How long work.py stands still while look(its number) looks at it."""
    process = subprocess.Popen([python, work.__file__, "pause"],
                               stdin=subprocess.PIPE, text=True,
                               stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL,
                               preexec_fn=ward.let_all_look)
    try:
        process.stdout.readline()
        look(process.pid)
        time.sleep(0.1)              # until what it sent has been heard
        return taken(process.communicate("\n", timeout=60)[0])
    finally:
        process.kill()
        process.communicate()


def several(rows, measure, times):
    """Measure each row in turn; a row is [] if it is not to be had."""
    found = {words: [] for words, *_ in rows}
    for _ in range(times):
        for words, *what in rows:
            try:
                found[words].append(measure(*what))
            except (NotHere, FileNotFoundError):
                pass
    return found


def factors(rows, times=5):
    """How many times as long each row takes as the first, in its turn."""
    found = several(rows, took, times)
    (first, plain), *others = found.items()
    show(first, plain, "ms")
    factors = {words: [one / bare for one, bare in zip(values, plain)]
               for words, values in others}
    slow = [words for words, values in factors.items()
            if show(words, values, "x") >= 2]
    print("twice as long, or longer:", ", ".join(slow) or "none", flush=True)


def pauses(rows, times=5):
    """How long each look keeps the program from going on."""
    for words, values in several(rows, paused_by, times).items():
        show(words, values, "ms")


kept = {}                       # lines from elsewhere, by their words


def show(words, values, unit):
    each = " ".join(f"{value:.2f}" for value in values)
    line = f"{words + ':':27} "
    if values:
        line += f"{statistics.median(values):.2f} {unit} ({each})"
    else:
        line = kept[words]
    print(line, flush=True)
    return float(line.partition(": ")[2].split()[0])
