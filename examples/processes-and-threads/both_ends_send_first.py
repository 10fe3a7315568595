# /// script
# [tool.observed]
# runs = 3
# exit = 1
# lines = ['^left sends 1048576 bytes$', '^right sends 1048576 bytes$']
# never = ['received']
# stderr = ['^Timeout \(0:00:01\)!$', 'line \d+ in _send$', 'both_ends_send_first.py", line \d+ in talk$']
# compare = ['count("in _send$") == 2']
# breaks = [['MESSAGE = bytes(2**20)', 'MESSAGE = bytes(2**10)']]
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
