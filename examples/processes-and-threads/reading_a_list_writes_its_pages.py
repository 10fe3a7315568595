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
