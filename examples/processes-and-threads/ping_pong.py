# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^two processes, a pipe: +(?P<pipe>[\d.]+) µs, +(?P<pipe_switches>[\d.]+) switches$',
#   '^two threads, two locks: +(?P<lock>[\d.]+) µs, +(?P<lock_switches>[\d.]+) switches$',
#   '^one thread, a pipe: +(?P<one>[\d.]+) µs, +(?P<one_switches>[\d.]+) switches$',
# ]
# # Two waits a round; a wait whose answer is there already is none, and one for the GIL is one more.
# compare = ['1 < pipe_switches < 3', '1 < lock_switches < 6']
# # Who talks to himself never waits: the count must say so, and nothing else wants the core.
# control = ['one_switches < 0.1', 'one < pipe']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15", "pypy3.11"]
# breaks = [  # one thread takes both turns
#   [
#     'pong.acquire()  # wait',
#     'ping.acquire()  # wait'], ['ping.acquire()  # wait for my',
#     'pass  # for my'], ['pong.release()',
#     'pass',
#   ],
# ]
# mutants = [
#   [['pong.acquire()  # wait for the answer', 'pong.acquire(); time.sleep(1e-6)']],
#   [['end.send(switches() - before)', 'end.send(0)'], ['took, mine + theirs', 'took, theirs']],
#   [['end.send(switches() - before)', 'end.send(0)'], ['here.send_bytes(b"!")', 'here.send_bytes(b"!"); time.sleep(0)']],
# ]
# [tool.observed.on."3.13t"]
# compare = ['1 < pipe_switches < 3', 'lock_switches < 1']
# ///
"""Taking turns costs context switches, for processes and threads alike."""
import resource
import threading
import time
from multiprocessing import Pipe, Process

ROUNDS = 2000


def switches():  # of this process: how often one of its threads has waited
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


def echo(end):
    before = switches()
    for _ in range(ROUNDS):
        end.send_bytes(end.recv_bytes())
    end.send(switches() - before)


def by_pipe():
    here, there = Pipe()
    process = Process(target=echo, args=(there,))
    process.start()
    here.send_bytes(b"!")
    here.recv_bytes()  # it is there, and the first round is over
    before, begin = switches(), time.perf_counter()
    for _ in range(ROUNDS - 1):
        here.send_bytes(b"!")
        here.recv_bytes()
    took, mine = time.perf_counter() - begin, switches() - before
    theirs = here.recv()
    process.join()
    return took, mine + theirs


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
    before, begin = switches(), time.perf_counter()
    for _ in range(ROUNDS):
        ping.release()
        pong.acquire()  # wait for the answer
    took = time.perf_counter() - begin
    thread.join()
    return took, switches() - before


def alone():
    here, there = Pipe()
    before, begin = switches(), time.perf_counter()
    for _ in range(ROUNDS):
        here.send_bytes(b"!")
        there.recv_bytes()
    return time.perf_counter() - begin, switches() - before


if __name__ == "__main__":
    print(f"a round, of {ROUNDS}:")
    for what, play in (
        ("two processes, a pipe: ", by_pipe),
        ("two threads, two locks:", by_lock),
        ("one thread, a pipe:    ", alone),
    ):
        took, switched = play()
        each = took / ROUNDS * 1e6
        print(f"{what} {each:5.1f} µs, {switched / ROUNDS:.1f} switches")
