# /// script
# [tool.observed]
# lines = [
#   '^dict: +(?P<dict>.+)$', '^set: +RuntimeError: [Ss]et changed size during iteration$',
#   '^deque: +(?P<deque>.+)$', '^list: +(?P<list>.+)$',
# ]
# compare = [
#   'dict == "RuntimeError: dictionary changed size during iteration"',
#   'deque == "RuntimeError: deque mutated during iteration"',
#   'list == "saw a c d, no error"',
# ]
# breaks = [['thread.start()', 'pass'], ['thread.join()', 'pass']]
# mutants = [[['list("abcd")', 'list("acbd")']]]
# ///
"""A loop is under way, and another thread takes one thing away."""
import threading
from collections import deque


def walk(things, take_away):
    thread, seen = threading.Thread(target=take_away), []
    try:
        for thing in things:
            seen.append(thing)
            if len(seen) == 1:      # the other thread comes in here
                thread.start()
                thread.join()
    except RuntimeError as error:
        return f"RuntimeError: {error}"
    return f"saw {' '.join(seen)}, no error"


letters = dict.fromkeys("abcd")
print("dict: ", walk(letters, lambda: letters.pop("b")))
unique = set("abcd")
print("set:  ", walk(unique, lambda: unique.pop()))
line = deque("abcd")
print("deque:", walk(line, line.pop))
row = list("abcd")
print("list: ", walk(row, lambda: row.remove("a")))
