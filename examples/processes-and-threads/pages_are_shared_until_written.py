# /// script
# [tool.observed]
# lines = [
#   '^forked: +(?P<forked_rss>\d+) MiB in memory, +(?P<forked>\d+) MiB its own$',
#   '^read: +(?P<read_rss>\d+) MiB in memory, +(?P<read>\d+) MiB its own$',
#   '^written: +(?P<written_rss>\d+) MiB in memory, +(?P<written>\d+) MiB its own$',
# ]
# compare = ['forked < 20', 'read < 20', 'written >= 64', 'read_rss >= 64']
# breaks = [['data[page] = 1', 'data[page]']]
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
    print(f"{when:8} {resident:3} MiB in memory, {own:3.0f} MiB its own")


def child():
    show("forked:")
    data.count(b"y")
    show("read:")
    for page in range(0, len(data), 4096):
        data[page] = 1
    show("written:")


if __name__ == "__main__":
    process = get_context("fork").Process(target=child)
    process.start()
    process.join()
