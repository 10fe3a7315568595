# /// script
# [tool.observed]
# exit = 1
# lines = ['^a pipe of its own: OSError after (?P<pipe>[\d.]+) s$', '^a queue: get\(timeout=0.5\)$']
# never = ['a queue: (Empty|got)']
# compare = ['pipe < 1']
# stderr = ['^Timeout \(0:00:02\)!$', 'line \d+ in _recv$', 'line \d+ in get$']
# breaks = [['50_000_000', '10']]
# mutants = [[["    there.close()    ", "    time.sleep(9)    "]], [["    start = time.monotonic()", "    start = 0"]]]
# ///
"""A sender killed in the middle: a timeout does not cover the rest."""
import faulthandler
import multiprocessing
import queue
import time

SIZE = 50_000_000


def put(outbox):
    outbox.put(bytes(SIZE))


def send(there):
    there.send_bytes(bytes(SIZE))


def start_and_kill(target, end, has_begun):
    process = multiprocessing.Process(target=target, args=(end,))
    process.start()
    while not has_begun():
        time.sleep(0.01)
    time.sleep(0.4)                # the pipe is full, and most not yet sent
    process.kill()
    process.join()


if __name__ == "__main__":
    here, there = multiprocessing.Pipe(duplex=False)
    start_and_kill(send, there, here.poll)
    there.close()                  # nobody else can write: an end is an end
    start = time.monotonic()
    try:
        print("a pipe: got", len(here.recv_bytes()))
    except (EOFError, OSError) as error:
        print(f"a pipe of its own: {type(error).__name__} "
              f"after {time.monotonic() - start:.1f} s")

    here = multiprocessing.Queue()
    start_and_kill(put, here, lambda: not here.empty())
    # A watchdog: after two seconds, show where every thread is, and exit(1).
    faulthandler.dump_traceback_later(2, exit=True)
    print("a queue: get(timeout=0.5)")
    try:
        print("a queue: got", len(here.get(timeout=0.5)))
    except queue.Empty:
        print("a queue: Empty")
