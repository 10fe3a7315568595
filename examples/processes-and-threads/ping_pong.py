# /// script
# [tool.observed]
# lines = [
#   '^two processes, a pipe: +(?P<pipe>[\d.]+) µs, +(?P<pipe_switches>[\d.]+) switches$',
#   '^two threads, two locks: +(?P<lock>[\d.]+) µs, +(?P<lock_switches>[\d.]+) switches$',
# ]
# compare = ['pipe_switches > 0.5', 'lock_switches > 0.5']
# breaks = [  # one thread takes both turns
#   [
#     'pong.acquire()  # wait',
#     'ping.acquire()  # wait'], ['ping.acquire()  # wait for my',
#     'pass  # for my'], ['pong.release()',
#     'pass',
#   ],
# ]
# ///
"""Taking turns costs context switches, for processes and threads alike."""
import resource
import threading
import time
from multiprocessing import Pipe, Process

ROUNDS = 2000


def switches():  # of this process's threads, and of children that ended
    return sum(
        resource.getrusage(who).ru_nvcsw
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )


def echo(end):
    for _ in range(ROUNDS):
        end.send_bytes(end.recv_bytes())


def by_pipe():
    here, there = Pipe()
    process = Process(target=echo, args=(there,))
    process.start()
    for _ in range(ROUNDS):
        here.send_bytes(b"!")
        here.recv_bytes()
    process.join()


def by_lock():
    ping, pong = threading.Lock(), threading.Lock()
    ping.acquire()
    pong.acquire()

    def answer():
        for _ in range(ROUNDS):
            ping.acquire()  # wait for my turn
            pong.release()

    thread = threading.Thread(target=answer)
    thread.start()
    for _ in range(ROUNDS):
        ping.release()
        pong.acquire()  # wait for the answer
    thread.join()


if __name__ == "__main__":
    print(f"a round, of {ROUNDS}:")
    for what, play in (
        ("two processes, a pipe: ", by_pipe),
        ("two threads, two locks:", by_lock),
    ):
        before, begin = switches(), time.perf_counter()
        play()
        each = (time.perf_counter() - begin) / ROUNDS * 1e6
        switched = (switches() - before) / ROUNDS
        print(f"{what} {each:5.1f} µs, {switched:.1f} switches")
