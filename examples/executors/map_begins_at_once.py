# /// script
# [tool.observed]
# lines = ['^the built-in map: +begun$', '^the map of a pool: +begun 1 2 three 4$', '^main: all done$']
# never = ['ValueError', 'Traceback']
# runs = 2
# breaks = [['pool.map(convert', 'list(pool.map(convert']]
# mutants = [[['pool.map(convert, texts)', 'map(convert, texts)']], [['print("the built-in', 'list(map(convert, texts[:2])); print("the built-in']], [['print("main: all', 'print("Main: all']], [['    pool.map(convert, texts)', '    print(*(each.exception().__class__ for each in [pool.submit(convert, "x")]))\n    pool.map(convert, texts)']]]
# ///
"""The map of a pool begins at once, and tells nobody of an error."""
from concurrent.futures import ThreadPoolExecutor

texts = ("1", "2", "three", "4")
begun = []


def convert(text):
    begun.append(text)
    return int(text)


map(convert, texts)
print("the built-in map:  begun", *begun)
with ThreadPoolExecutor(1) as pool:
    pool.map(convert, texts)       # nobody goes through it
print("the map of a pool: begun", *begun)
print("main: all done")
