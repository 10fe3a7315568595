# /// script
# [tool.observed]
# lines = [
#   '^the dict itself: +(?P<itself>.+)$',
#   '^a copy of its keys: +(?P<copy>.+)$',
#   '^under one lock: +(?P<lock>.+)$',
# ]
# compare = [
#   'itself == "RuntimeError: dictionary changed size during iteration"',
#   'copy == "saw a b c d, left at the end: a c d"',
#   'lock == "saw a b c d, left at the end: a c d"',
# ]
# breaks = [['walk(list(letters), letters, nullcontext())', 'walk(letters, letters, nullcontext())']]
# mutants = [
#   [['walk(letters, letters, threading.Lock())', 'walk(letters, letters, nullcontext())']],
#   [['walk(letters, letters, nullcontext())', 'walk(letters, letters, threading.Lock())']],
# ]
# ///
"""Walk over a copy, or let nobody change it while you walk."""
import threading
from contextlib import nullcontext


def walk(things, letters, lock):
    def take_away():
        with lock:
            letters.pop("b")

    thread, seen = threading.Thread(target=take_away), []
    try:
        with lock:
            for thing in things:
                seen.append(thing)
                if len(seen) == 1:      # the other thread comes in here
                    thread.start()
                    thread.join(1.5)
    except RuntimeError as error:
        return f"RuntimeError: {error}"
    thread.join()
    return f"saw {' '.join(seen)}, left at the end: {' '.join(letters)}"


letters = dict.fromkeys("abcd")
print("the dict itself:   ", walk(letters, letters, nullcontext()))
letters = dict.fromkeys("abcd")
print("a copy of its keys:", walk(list(letters), letters, nullcontext()))
letters = dict.fromkeys("abcd")
print("under one lock:    ", walk(letters, letters, threading.Lock()))
