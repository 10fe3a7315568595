# /// script
# [tool.observed]
# lines = [
#   '^not frozen: (?P<plain>[\d.]+) MiB copied$',
#   '^frozen: +(?P<frozen>[\d.]+) MiB copied$',
# ]
# compare = ['15 < plain < 40', 'frozen < 2']
# breaks = [['gc.freeze()', 'gc.collect()']]
# mutants = [
#   [['before = own()', 'gc.freeze(); before = own()']],
#   [['300_000', '1_000_000']],
# ]
# without = { "pypy3.11" = "it has no gc.freeze" }
# ///
"""The collector writes to what it looks at; `gc.freeze` hides it away."""
import gc
from multiprocessing import get_context

rows = [[number] for number in range(300_000)]


def own():
    with open("/proc/self/smaps_rollup") as file:
        sizes = (line.split() for line in file if "Private_" in line)
        return sum(int(size[1]) for size in sizes) / 1024


def collect(how):
    before = own()
    gc.collect()
    print(f"{how} {own() - before:.1f} MiB copied")


def fork_and_collect(how):
    process = get_context("fork").Process(target=collect, args=(how,))
    process.start()
    process.join()


if __name__ == "__main__":
    fork_and_collect("not frozen:")
    gc.freeze()
    fork_and_collect("frozen:    ")
