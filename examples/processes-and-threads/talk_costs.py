# /// script
# [tool.observed]
# alone = true
# deadline = 30
# lines = [
#   '^two clocks read: +(?P<clock>[\d.]+) us \([\d. ]+\)$',
#   '^threads, lock: +(?P<t_lock>[\d.]+) us \([\d. ]+\)$',
#   '^threads, queue: +(?P<t_queue>[\d.]+) us \([\d. ]+\)$',
#   '^threads, pipe: +(?P<t_pipe>[\d.]+) us \([\d. ]+\)$',
#   '^threads, socket: +(?P<t_socket>[\d.]+) us \([\d. ]+\)$',
#   '^processes, lock: +(?P<p_lock>[\d.]+) us \([\d. ]+\)$',
#   '^processes, queue: +(?P<p_queue>[\d.]+) us \([\d. ]+\)$',
#   '^processes, pipe: +(?P<p_pipe>[\d.]+) us \([\d. ]+\)$',
#   '^processes, socket: +(?P<p_socket>[\d.]+) us \([\d. ]+\)$',
#   '^processes, shared memory: +(?P<p_memory>[\d.]+) us \([\d. ]+\)$',
#   '^threads, pipe, one core: +(?P<t_pipe_1>[\d.]+) us \([\d. ]+\)$',
#   '^processes, pipe, one core: +(?P<p_pipe_1>[\d.]+) us \([\d. ]+\)$',
#   '^processes, memory, one core: +(?P<p_memory_1>[\d.]+) us \([\d. ]+\)$',
# ]
# control = ['clock < 2']
# # No upper bounds: the ratios are the machine's; the page states them.
# compare = ['t_queue > 2 * clock', 'p_queue > p_pipe', 'p_memory < min(t_lock, t_queue, t_pipe, t_socket, p_lock, p_queue, p_pipe, p_socket)', 'p_memory_1 > 20 * p_pipe_1', 'p_pipe_1 < p_queue']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.14t", "3.15"]
# mutants = [
#   [['measure("threads, queue", *make_queue(queue.SimpleQueue), threading.Thread)', 'measure("threads, queue", (int, int))']],
#   [['measure("processes, queue", *make_queue(multiprocessing.Queue), process)', 'measure("processes, queue", (int, int))']],
#   [['*make_memory(block), process, rounds=3', '*make_pipe(), process, rounds=3']],
# ]
# breaks = [["            pass\n", "            time.sleep(0.0005)\n"]]
# ///
"""One byte there and one back: what a round costs, by way and by worker."""
import multiprocessing
import os
import queue
import socket
import statistics
import threading
import time
from multiprocessing.shared_memory import SharedMemory

TIMES = 9


# Each way is two pairs of functions: mine and the other side's (send, receive).
def make_lock(lock):
    there, back = lock(), lock()
    there.acquire(), back.acquire()
    return (there.release, back.acquire), (back.release, there.acquire)


def make_queue(kind):
    there, back = kind(), kind()
    return (lambda: there.put(b"!"), back.get), (lambda: back.put(b"!"), there.get)


def make_pipe():
    (read_there, there), (read_back, back) = os.pipe(), os.pipe()
    return ((lambda: os.write(there, b"!"), lambda: os.read(read_back, 1)),
            (lambda: os.write(back, b"!"), lambda: os.read(read_there, 1)))


def make_socket():
    a, b = socket.socketpair()
    return ((lambda: a.send(b"!"), lambda: a.recv(1)),
            (lambda: b.send(b"!"), lambda: b.recv(1)))


def make_memory(block):
    def send(place):
        block.buf[place] = 1

    def receive(place):
        while not block.buf[place]:     # looks again and again: busy all the time
            pass
        block.buf[place] = 0

    return ((lambda: send(0), lambda: receive(1)),
            (lambda: send(1), lambda: receive(0)))


def answer(send, receive, rounds):
    for _ in range(rounds * TIMES):
        receive()
        send()


def measure(name, mine, other=None, worker=None, rounds=300):
    if worker is not None:
        worker = worker(target=answer, args=(*other, rounds))
        worker.start()
    send, receive = mine
    costs = []
    for _ in range(TIMES):
        start = time.perf_counter()
        for _ in range(rounds):
            send()
            receive()
        costs.append((time.perf_counter() - start) / rounds * 1e6)
    if worker is not None:
        worker.join()
    print(f"{name + ':':28} {statistics.median(costs):6.2f} us"
          f" ({' '.join(f'{cost:.2f}' for cost in costs)})")


if __name__ == "__main__":
    process = multiprocessing.get_context("fork").Process
    measure("two clocks read", (time.perf_counter, time.perf_counter))
    measure("threads, lock", *make_lock(threading.Lock), threading.Thread)
    measure("threads, queue", *make_queue(queue.SimpleQueue), threading.Thread)
    measure("threads, pipe", *make_pipe(), threading.Thread)
    measure("threads, socket", *make_socket(), threading.Thread)
    measure("processes, lock", *make_lock(multiprocessing.Lock), process)
    measure("processes, queue", *make_queue(multiprocessing.Queue), process)
    measure("processes, pipe", *make_pipe(), process)
    measure("processes, socket", *make_socket(), process)
    block = SharedMemory(create=True, size=2)
    measure("processes, shared memory", *make_memory(block), process)
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    measure("threads, pipe, one core", *make_pipe(), threading.Thread)
    measure("processes, pipe, one core", *make_pipe(), process)
    measure("processes, memory, one core", *make_memory(block), process, rounds=3)
    block.close()
    block.unlink()
