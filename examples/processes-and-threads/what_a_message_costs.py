# /// script
# [tool.observed]
# alone = true
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# lines = [
#   '^ *100 ints +(?P<short>[\d.]+) ms +[\d.]+ ms +(?P<short_handed>[\d.]+) ms$',
#   '^ *10000 ints +(?P<shorter>[\d.]+) ms +[\d.]+ ms +[\d.]+ ms$',
#   '^ *1000000 ints +(?P<listed>[\d.]+) ms +(?P<packed>[\d.]+) ms +(?P<handed>[\d.]+) ms$',
#   '^pickled: +(?P<listed_mb>[\d.]+) MB +(?P<packed_mb>[\d.]+) MB +nothing$',
#   '^the same object: +False +False +True$',
# ]
# # How much dearer is the machine's affair: there are lower bounds only.
# compare = [
#   'listed > 15 * shorter',
#   'listed > 10 * handed',
#   'listed > 1.2 * packed',
#   '4 < listed_mb < 6',
#   '7.9 < packed_mb < 8.1',
#   'handed < 20 * short_handed',
# ]
# without = { "pypy3.11" = "there the bytes cost nearly as much as the objects" }
# control = ['handed < 1', 'short < 5']
# breaks = [['here.send, here.recv, numbers', 'to.put, fro.get, numbers']]
# mutants = [
#   [['list(range(count))', 'list(range(min(count, 10_000)))']],
#   [['median_ms(to.put, fro.get', 'median_ms(lambda m: to.put(m[:150_000]), fro.get']],
#   [['to.put, fro.get, numbers', 'to.put, fro.get, numbers[:]']],
#   [['here.send, here.recv, packed', 'here.send, here.recv, numbers']],
#   [['megabytes(packed)', 'megabytes(numbers)']],
#   [['megabytes(numbers)', 'megabytes(packed)']],
# ]
# ///
"""A process is sent a copy, which costs by its objects; a thread, a reference."""
import pickle
import queue
import threading
import time
from array import array
from multiprocessing import Pipe, Process


now_sending = []


def answer(receive, send):
    while (got := receive()) is not None:
        send(any(got is message for message in now_sending))


def median_ms(send, receive, message, rounds=7):
    times, now_sending[:] = [], [message]
    for _ in range(rounds):
        begin = time.perf_counter()
        send(message)
        same.append(receive())
        times.append(time.perf_counter() - begin)
    return sorted(times)[rounds // 2] * 1000


def megabytes(message):
    return len(pickle.dumps(message)) / 1e6


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=answer, args=(there.recv, there.send))
    process.start()
    to, fro = queue.SimpleQueue(), queue.SimpleQueue()
    thread = threading.Thread(target=answer, args=(to.get, fro.put))
    thread.start()

    print("                  list, to     array, to    list, to")
    print("                  a process    a process    a thread")
    for count in (100, 10_000, 1_000_000):
        numbers = list(range(count))
        packed = array("q", numbers)
        same = []
        print(
            f"{count:7} ints  "
            f"{median_ms(here.send, here.recv, numbers):10.3f} ms"
            f"{median_ms(here.send, here.recv, packed):10.3f} ms"
            f"{median_ms(to.put, fro.get, numbers):9.3f} ms"
        )
    print(f"pickled:{megabytes(numbers):16.1f} MB{megabytes(packed):10.1f} MB"
          "     nothing")
    print("the same object: {!s:>8}{!s:>13}{!s:>12}".format(*same[::7]))
    here.send(None)
    to.put(None)
    process.join()
    thread.join()
