# /// script
# [tool.observed]
# runs = 3
# exit = 1
# lines = ['^left sends 1048576 bytes$', '^right sends 1048576 bytes$']
# never = ['received']
# stderr = ['^Timeout \(0:00:01\)!$', 'line \d+ in _send$', 'both_ends_send_first.py", line \d+ in talk$']
# compare = ['count("in _send$") == 2']
# breaks = [['MESSAGE = bytes(2**20)', 'MESSAGE = bytes(2**10)']]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^left received 1048576 bytes$', '^right received 1048576 bytes$']
# [[tool.observed.exercise.choices]]
# says = "One lock, taken by each end while it sends"
# edits = [
#   ["MESSAGE = bytes", "lock = threading.Lock()\nMESSAGE = bytes"],
#   ["    end.send_bytes(MESSAGE)", "    with lock:\n        end.send_bytes(MESSAGE)"],
# ]
# right = false
# because = "Whoever has the lock sends, and waits for a reader. The other one waits for the lock, and does not read."
# [[tool.observed.exercise.choices]]
# says = "Each end sends in a thread of its own, and receives meanwhile"
# edits = [
#   [
#     "    end.send_bytes(MESSAGE)        # comes back when the other end has read",
#     "    threading.Thread(target=end.send_bytes, args=(MESSAGE,)).start()",
#   ],
# ]
# right = true
# because = "While one thread waits until its message has been read, another thread of the same end reads."
# [[tool.observed.exercise.choices]]
# says = "The message in pieces of 1 KiB"
# edits = [
#   [
#     "    end.send_bytes(MESSAGE)        # comes back when the other end has read",
#     "    for at in range(0, len(MESSAGE), 1024):\n        end.send_bytes(MESSAGE[at:at + 1024])",
#   ],
# ]
# right = false
# because = "The pieces fill the pipe as well: nobody reads one before all are sent."
# [[tool.observed.exercise.choices]]
# says = "Right receives before it sends"
# edits = [
#   [
#     "    end.send_bytes(MESSAGE)        # comes back when the other end has read",
#     "    if name == \"left\":\n        end.send_bytes(MESSAGE)",
#   ],
#   [
#     "    print(f\"{name} received {size} bytes\\n\", end=\"\")",
#     "    if name == \"right\":\n        end.send_bytes(MESSAGE)\n    print(f\"{name} received {size} bytes\\n\", end=\"\")",
#   ],
# ]
# right = true
# because = "At each moment one end sends and the other reads."
# ///
"""Both ends of a pipe send before they receive: stuck, without any lock."""
import faulthandler
import threading
from multiprocessing import Pipe

MESSAGE = bytes(2**20)             # 1 MiB: more than the pipe can hold


def talk(name, end):
    print(f"{name} sends {len(MESSAGE)} bytes\n", end="")
    end.send_bytes(MESSAGE)        # comes back when the other end has read
    size = len(end.recv_bytes())
    print(f"{name} received {size} bytes\n", end="")


# A watchdog: after one second, show where every thread is, and exit(1).
faulthandler.dump_traceback_later(1, exit=True)

left, right = Pipe()
threads = [threading.Thread(target=talk, args=("left", left)),
           threading.Thread(target=talk, args=("right", right))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
