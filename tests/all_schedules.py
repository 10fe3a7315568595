"""Hold the reduced searches to the one that leaves nothing out, on programs made at random.

Run by an interpreter that is explored: `python3.15 tests/all_schedules.py COUNT SEED`. For each
program it prints a line of JSON: what each search found. `test_schedules` judges.
"""

from __future__ import annotations

import json
import os
import random
import sys

from observed.schedules import explore
from observed.schedules.program import Grain, Program

#: A program of more schedules is left out: all of them are to be run.
MOST = 150

HEAD = """
import queue, threading
a = b = 0
items = []
class Box: n = 0
box = Box()
lock, other = threading.Lock(), threading.RLock()
cond, event = threading.Condition(), threading.Event()
sem, q = threading.Semaphore(1), queue.Queue()
"""
STATEMENTS = (
    *("a = b + 1", "b = a", "a += 1", "b += a", "a = 5"),
    *("items.append(a)", "items[:] = [len(items)]", "a = len(items)", "box.n += 1", "b = box.n"),
    *("with lock: a += 1", "with other: b = a", "with lock:\n        with other: a = b"),
    *("with other:\n        with lock: b += 1", "lock.acquire(); b = 7; lock.release()"),
    *("sem.acquire(); a += 1; sem.release()", "q.put(a)", "b = q.get()", "event.set()"),
    *("event.wait(); a = 3", "b = int(event.is_set())", "print(a)"),
    *("with cond: cond.notify()", "with cond: cond.wait()", "a = q.qsize()"),
    *(
        "b = 1 / a",
        "if a: b = 9",
        "a = int(lock.locked())",
        "if lock.acquire(False): lock.release()",
    ),
)
TAIL = "print(a, b, items, box.n, q.qsize())\n"


def made(chance: random.Random) -> str:
    """Return a program of two or three threads that do one to three things each."""
    threads = chance.choice((2, 2, 2, 3))
    few = chance.sample(STATEMENTS, 3)  # so that the threads are in each other's way
    text = HEAD
    for number in range(threads):
        body = [chance.choice(few) for _ in range(chance.randint(1, 2 if threads == 2 else 1))]
        text += f"def work{number}():\n    global a, b\n" + "".join(f"    {one}\n" for one in body)
    works = ", ".join(f"work{number}" for number in range(threads))
    text += f"threads = [threading.Thread(target=work) for work in ({works})]\n"
    text += "for thread in threads: thread.start()\nfor thread in threads: thread.join()\n"
    return text + TAIL


def searched(source: str, grain: Grain) -> dict[str, object] | None:
    """Return what each search finds; None where there are too many schedules."""
    program = Program(source)
    every = explore.every(program, grain, most=MOST)
    if not every.complete:
        return None
    found: dict[str, object] = {"grain": grain, "every": every.schedules, "ran": every.ran}
    for equal in ("values", "order"):
        merged = explore.merged(program, grain, equal)
        found[f"merged by {equal}"], found[f"{equal} ran"] = merged.schedules, merged.ran
    reduced = explore.reduced(program, grain)
    found["reduced"], found["reduced ran"] = reduced.schedules, reduced.ran
    return found


def main() -> None:
    """Make so many programs that can be searched whole, and search each."""
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(seed)
    done = 0
    while done < count:
        source = made(chance)
        grain: Grain = "accesses" if done % 3 else "lines"
        ours, theirs = os.pipe()
        child = os.fork()  # a process has one program
        if not child:
            os.close(ours)
            with os.fdopen(theirs, "w") as pipe:
                json.dump(searched(source, grain), pipe)
            os._exit(0)
        os.close(theirs)
        with os.fdopen(ours) as pipe:
            text = pipe.read()
        os.waitpid(child, 0)
        found = json.loads(text)
        if found is not None:
            done += 1
            print(json.dumps({"source": source, **found}), flush=True)


if __name__ == "__main__":
    main()
