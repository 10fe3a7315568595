# /// script
# [tool.observed]
# lines = [
#   '^reading an array of floats: (?P<array>[\d.]+) MiB copied$',
#   '^reading a list of floats: (?P<list>[\d.]+) MiB copied$',
# ]
# compare = ['array < 4', '15 < list < 60']
# breaks = [['in_list = list(in_array)', 'in_list = in_array[:]']]
# mutants = [[['array("d", range(1_000_000))', '[float(n) for n in range(1_000_000)]']]]
# without = { "pypy3.11" = "its objects carry no reference count" }
#
# [tool.observed.exercise]
# compare = ['list < 4']
# [[tool.observed.exercise.choices]]
# says = "A tuple in place of the list"
# edits = [["in_list = list(in_array)", "in_list = tuple(in_array)"]]
# right = false
# because = "The tuple's floats are objects too. The loop counts each of them up and down."
# [[tool.observed.exercise.choices]]
# says = "`gc.freeze()` before the fork"
# edits = [["if __name__", "import gc\ngc.freeze()\nif __name__"]]
# right = false
# because = "It keeps the garbage collector away. Here it is the reference counts that are written."
# [[tool.observed.exercise.choices]]
# says = "A second array"
# edits = [["in_list = list(in_array)", "in_list = in_array[:]"]]
# right = true
# because = "Its numbers lie side by side, and have no count each. The loop makes floats of its own."
# [[tool.observed.exercise.choices]]
# says = "Ask for its length and do not look at its items"
# edits = [["    for _ in numbers:\n        pass", "    len(numbers)"]]
# right = true
# because = "What is not looked at is not counted, and so not written."
# ///
"""To read a Python object is to write its reference count."""
from array import array
from multiprocessing import get_context

in_array = array("d", range(1_000_000))
in_list = list(in_array)


def own():
    with open("/proc/self/smaps_rollup") as file:
        sizes = (line.split() for line in file if "Private_" in line)
        return sum(int(size[1]) for size in sizes) / 1024


def read(what, numbers):
    before = own()
    for _ in numbers:
        pass
    copied = max(0.0, own() - before)
    print(f"reading {what} of floats: {copied:.1f} MiB copied")


if __name__ == "__main__":
    for what, numbers in (("an array", in_array), ("a list", in_list)):
        process = get_context("fork").Process(
            target=read, args=(what, numbers)
        )
        process.start()
        process.join()
