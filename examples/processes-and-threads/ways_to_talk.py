# /// script
# [tool.observed]
# lines = [
#   "^pipe: +\\{'any': \\['object', 1\\]\\}$",
#   "^file: +'text'$",
#   "^socket: +b'bytes'$",
#   "^shared memory: +b'bytes, in place'$",
#   '^signal: +SIGUSR1$',
# ]
# breaks = [['os.kill(pid,', 'os.kill(os.getpid(),'], ['block.buf[:15] =', 'copy =']]
# mutants = [
#   [['end.send({"any": ["object", 1]})', 'end.send("text")']],
#   [['file.write("text")', 'pass']],
#   [['end.sendall(b"bytes")', 'end.sendall(b"byte")']],
#   [['block.buf[:15] = b"bytes, in place"', 'pass']],
#   [['os.kill(pid, signal.SIGUSR1)', 'pass']],
# ]
# ///
"""Five ways for a child to tell its parent something."""
import os
import signal
import socket
from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory


def by_pipe(end):
    end.send({"any": ["object", 1]})  # pickled, copied, unpickled


def by_file(path):
    with open(path, "w") as file:
        file.write("text")


def by_socket(end):
    end.sendall(b"bytes")


def by_memory(name):
    block = SharedMemory(name)
    block.buf[:15] = b"bytes, in place"  # no copy is sent
    block.close()


def by_signal(pid):
    os.kill(pid, signal.SIGUSR1)  # a number, and nothing else


def run(target, argument):
    process = Process(target=target, args=(argument,))
    process.start()
    process.join()


if __name__ == "__main__":
    here, there = Pipe()
    run(by_pipe, there)
    print("pipe:         ", here.recv())

    run(by_file, "message.txt")
    with open("message.txt") as file:
        print("file:         ", repr(file.read()))

    here, there = socket.socketpair()
    run(by_socket, there)
    print("socket:       ", here.recv(100))

    block = SharedMemory(create=True, size=15)
    run(by_memory, block.name)
    print("shared memory:", bytes(block.buf[:15]))
    block.close()
    block.unlink()

    got = []
    signal.signal(signal.SIGUSR1, lambda number, frame: got.append(number))
    run(by_signal, os.getpid())
    print("signal:       ", *(signal.Signals(number).name for number in got))
