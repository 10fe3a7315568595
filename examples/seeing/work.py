"""Something to be looked at: two threads that compute, or one that waits."""
import faulthandler
import signal
import sys
import threading
import time
import traceback

now = time.perf_counter


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def rounds(times):
    for _ in range(times):
        fib(18)


def milliseconds_a_round(times):
    threads = [threading.Thread(target=rounds, args=(times,))
               for _ in range(2)]
    begun = now()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 1000 * (now() - begun) / times / 2


def longest_pause():
    """The longest time, in ms, in which main did not run."""
    ended = []
    reader = threading.Thread(
        target=lambda: ended.append(sys.stdin.readline()), daemon=True)
    reader.start()
    print("ready", flush=True)
    longest, last = 0, now()
    while not ended:
        this = now()
        longest, last = max(longest, this - last), this
    return 1000 * longest


def watch():
    while True:
        for frame in sys._current_frames().values():
            traceback.extract_stack(frame)
        time.sleep(0.01)


if __name__ == "__main__":
    if "perf" in sys._xoptions and not (
            hasattr(sys, "is_stack_trampoline_active")
            and sys.is_stack_trampoline_active()):
        sys.exit("no trampolines here")
    if "watch" in sys.argv:
        threading.Thread(target=watch, daemon=True).start()
    if sys.argv[1] == "pause":
        faulthandler.register(signal.SIGUSR1)
        print("took", longest_pause(), flush=True)
    else:
        print("took", milliseconds_a_round(int(sys.argv[1])), flush=True)
