# /// script
# [tool.observed]
# lines = [
#   '^ *100 ints +[\d.]+ ms +[\d.]+ ms +[\d.]+ ms$',
#   '^ *10000 ints +(?P<shorter>[\d.]+) ms +[\d.]+ ms +[\d.]+ ms$',
#   '^ *1000000 ints +(?P<listed>[\d.]+) ms +(?P<packed>[\d.]+) ms +(?P<handed>[\d.]+) ms$',
# ]
# alone = true
# control = ['handed < 5']
# compare = [
#   'listed > 15 * shorter',
#   'listed > 10 * handed',
#   'listed > 1.5 * packed',
# ]
# breaks = [['here.send, here.recv, numbers', 'to.put, fro.get, numbers']]
# ///
"""A process is sent a copy, which costs by size; a thread, a reference."""
import queue
import threading
import time
from array import array
from multiprocessing import Pipe, Process


def answer(receive, send):
    while (got := receive()) is not None:
        send(len(got))


def median_ms(send, receive, message, rounds=7):
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        send(message)
        receive()
        times.append(time.perf_counter() - begin)
    return sorted(times)[rounds // 2] * 1000


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=answer, args=(there.recv, there.send))
    process.start()
    to, fro = queue.SimpleQueue(), queue.SimpleQueue()
    thread = threading.Thread(target=answer, args=(to.get, fro.put))
    thread.start()

    print("                list, to     array, to    list, to")
    print("                a process    a process    a thread")
    for count in (100, 10_000, 1_000_000):
        numbers = list(range(count))
        packed = array("q", numbers)
        print(
            f"{count:7} ints"
            f"{median_ms(here.send, here.recv, numbers):10.3f} ms"
            f"{median_ms(here.send, here.recv, packed):10.3f} ms"
            f"{median_ms(to.put, fro.get, numbers):9.3f} ms"
        )
    here.send(None)
    to.put(None)
    process.join()
    thread.join()
