# /// script
# [tool.observed]
# lines = [
#   '^main: readinto starts, once$',
#   '^writer: the buffer holds 10000 new bytes$',
#   '^writer: the buffer holds 20000 new bytes$',
#   '^writer: and it is lent out: BufferError',
#   '^main: readinto returned 30000$',
# ]
# order = [[
#   'main: readinto starts', 'holds 10000 new', 'holds 20000 new', 'BufferError', 'main: readinto returned',
# ]]
# breaks = [['source.readinto(buffer)', 'len(source.read(len(buffer)))']]
# ///
"""The GIL does not guard a buffer that C has borrowed."""
import os
import threading
import time

read_end, write_end = os.pipe()
buffer = bytearray(30_000)


def writer():
    for part in range(3):
        time.sleep(0.1)
        if part > 0:        # look, while main is inside its one call
            fresh = len(buffer) - buffer.count(0)
            print("writer: the buffer holds", fresh, "new bytes")
        if part == 2:
            try:
                buffer.append(0)
            except BufferError as error:
                print("writer: and it is lent out: BufferError:", error)
        os.write(write_end, b"x" * 10_000)


thread = threading.Thread(target=writer)
with open(read_end, "rb") as source:
    thread.start()
    print("main: readinto starts, once")
    count = source.readinto(buffer)
    print("main: readinto returned", count)
thread.join()
os.close(write_end)
