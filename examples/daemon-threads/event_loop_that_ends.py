# /// script
# [tool.observed]
# timeline = true
# lines = ['^main: Ctrl-C$']
# order = [['main: Ctrl-C', 'main: 3 workers joined']]
# compare = ['handled == 11']
# stderr = ['ZeroDivisionError']
# runs = 3
# deadline = 6
# interpreters = ["3.9", "3.13", "3.13t", "3.14"]
# breaks = [['threading.Thread(target=worker)', 'threading.Thread(target=worker, daemon=True)'], ['            thread.join()', '            pass']]
#
# [tool.observed.figures]
# handled = 'count("^handled")'
# ///
"""Events, a queue, three workers, and an end that keeps everything."""
import logging
import queue
import signal
import threading
import time

STOP = object()


def handle(event):
    time.sleep(0.02)
    print(f"handled {event}: {100 // event}\n", end="")


def worker():
    while (event := events.get()) is not STOP:
        try:
            handle(event)
        except Exception:  # one bad event must not end the worker
            logging.exception("event %s", event)


def main():
    try:
        for thread in workers:
            thread.start()
        for event in range(12):  # where your program waits for events
            events.put(event)
        signal.raise_signal(signal.SIGINT)  # as if somebody pressed Ctrl-C
    except KeyboardInterrupt:
        print("main: Ctrl-C\n", end="")
    finally:
        for _ in workers:
            events.put(STOP)
        for thread in workers:
            thread.join()
        print(f"main: {len(workers)} workers joined")


if __name__ == "__main__":
    events = queue.Queue()
    workers = [threading.Thread(target=worker) for _ in range(3)]
    main()
