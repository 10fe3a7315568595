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
#
# [tool.observed.exercise]
# lines = ['^main: readinto returned 30000$']
# never = ['holds [1-9]']
# [[tool.observed.exercise.choices]]
# says = "A lock round main's `readinto`"
# edits = [
#   [
#     "    count = source.readinto(buffer)",
#     "    with threading.Lock():\n        count = source.readinto(buffer)",
#   ],
# ]
# right = false
# because = "The writer does not ask for that lock."
# [[tool.observed.exercise.choices]]
# says = "Main reads into a buffer that nobody else has, and copies it at the end"
# edits = [
#   [
#     "    count = source.readinto(buffer)",
#     "    own = bytearray(30_000)\n    count = source.readinto(own)\n    buffer[:] = own",
#   ],
# ]
# right = true
# because = "The call fills a buffer that the writer cannot look into. The other one is changed when all is there."
# [[tool.observed.exercise.choices]]
# says = "A switch interval of a minute"
# edits = [
#   ["import os\n", "import os\nimport sys\n"],
#   ["read_end, write_end", "sys.setswitchinterval(60)\nread_end, write_end"],
# ]
# right = false
# because = "Nobody has to ask for the GIL: `readinto` gives it up while it waits."
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
