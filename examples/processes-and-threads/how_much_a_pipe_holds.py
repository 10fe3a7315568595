# /// script
# [tool.observed]
# lines = [
#   '^os.pipe\(\): +1 byte each: +(?P<pipe_small>\d+) fit$',
#   '^os.pipe\(\): +1000 bytes each: +(?P<pipe_large>\d+) fit$',
#   '^Pipe\(\): +1 byte each: +(?P<pair_small>\d+) fit$',
#   '^Pipe\(\): +1000 bytes each: +(?P<pair_large>\d+) fit$',
# ]
# compare = [
#   '4096 <= pipe_small <= 1048576', 'pipe_large <= pipe_small / 500',
#   '50 < pair_small < 2000', 'pair_small < 3 * pair_large',
# ]
# breaks = [['"Pipe()": multiprocessing.Pipe', '"Pipe()": os.pipe']]
# mutants = [[['"os.pipe()": os.pipe', '"os.pipe()": multiprocessing.Pipe']]]
# ///
"""How many messages fit into a pipe before the sender must wait."""
import multiprocessing
import os


def how_many(make_end, size):
    ends = make_end()              # keep both ends open
    end = ends[1]
    number = end if isinstance(end, int) else end.fileno()
    os.set_blocking(number, False)
    messages = 0
    try:
        while os.write(number, bytes(size)) == size:
            messages += 1
    except BlockingIOError:
        pass
    return messages


ways = {"os.pipe()": os.pipe, "Pipe()": multiprocessing.Pipe}
for name, make_end in ways.items():
    for size in 1, 1000:
        each = f"{size} byte{'s' * (size > 1)} each:"
        print(f"{name + ':':10} {each:16} {how_many(make_end, size):6} fit")
