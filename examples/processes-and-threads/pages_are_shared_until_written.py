# /// script
# [tool.observed]
# lines = [
#   '^forked: +(?P<forked_rss>\d+) MiB in memory, +(?P<forked>\d+) MiB its own$',
#   '^read: +(?P<read_rss>\d+) MiB in memory, +(?P<read>\d+) MiB its own$',
#   '^one page in 16: +(?P<some_rss>\d+) MiB in memory, +(?P<some>\d+) MiB its own$',
#   '^each page: +(?P<written_rss>\d+) MiB in memory, +(?P<written>\d+) MiB its own$',
# ]
# compare = [
#   'forked < 20', '64 <= forked_rss < 300',
#   'read - forked < 3', '64 <= read_rss < 300',
#   '3 <= some - read <= 8',
#   '57 <= written - some <= 64',
# ]
# breaks = [['range(1, len(data)', 'range(1, len(data) // 2']]
# mutants = [
#   [['show("forked:")', 'data[:] = data.upper(); show("forked:")']],
#   [['data.count(b"y")', 'data[:] = data.upper()']],
#   [['16 * 4096', '4096']],
#   [['data = bytearray(b"x")', 'data = bytearray(b"")']],
# ]
#
# [tool.observed.outcomes."nearly all of the 64 MiB"]
# lines = ['^read: .*, +([6-9]\d|\d{3}) MiB its own$']
# [tool.observed.outcomes."about half of them"]
# lines = ['^read: .*, +[2-5]\d MiB its own$']
# [tool.observed.outcomes."hardly any"]
# lines = ['^read: .*, +1?\d MiB its own$']
# ///
"""A forked child has its parent's pages until somebody writes to them."""
from multiprocessing import get_context

data = bytearray(b"x") * (64 * 1024 * 1024)


def show(when):
    resident = own = 0
    with open("/proc/self/smaps_rollup") as file:
        for line in file:
            if line.startswith("Rss:"):
                resident = int(line.split()[1]) // 1024
            elif line.startswith("Private_"):
                own += int(line.split()[1]) / 1024
    print(f"{when:15} {resident:3} MiB in memory, {own:3.0f} MiB its own")


def child():
    show("forked:")
    data.count(b"y")
    show("read:")
    for byte in range(0, len(data), 16 * 4096):
        data[byte] = 1
    show("one page in 16:")
    for byte in range(1, len(data), 4096):
        data[byte] = 1
    show("each page:")


if __name__ == "__main__":
    process = get_context("fork").Process(target=child)
    process.start()
    process.join()
