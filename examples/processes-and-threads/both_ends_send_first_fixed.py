# /// script
# [tool.observed]
# runs = 3
# lines = ['^left received 1048576 bytes$', '^right received 1048576 bytes$']
# order = [['right received', 'right sends', 'left received']]
# breaks = [['if name == "left"', 'if name']]
# ///
"""One end sends, the other receives; then the other way round."""
import faulthandler
import threading
from multiprocessing import Pipe

MESSAGE = bytes(2**20)             # 1 MiB: more than the pipe can hold


def send(name, end):
    print(f"{name} sends {len(MESSAGE)} bytes\n", end="")
    end.send_bytes(MESSAGE)


def receive(name, end):
    size = len(end.recv_bytes())
    print(f"{name} received {size} bytes\n", end="")


def talk(name, end):
    if name == "left":             # one of the two, and both know which
        send(name, end)
        receive(name, end)
    else:
        receive(name, end)
        send(name, end)


# A watchdog: after one second, show where every thread is, and exit(1).
faulthandler.dump_traceback_later(1, exit=True)

left, right = Pipe()
threads = [threading.Thread(target=talk, args=("left", left)),
           threading.Thread(target=talk, args=("right", right))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
