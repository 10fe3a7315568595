# /// script
# [tool.observed]
# lines = [
#   '^all pipes first: +EOFError after (?P<late>[\d.]+) s$',
#   '^one after another: EOFError after (?P<soon>[\d.]+) s$',
# ]
# compare = ['1.5 < late < 10', 'soon < 1']
# breaks = [['if together:', 'if False:']]
# mutants = [[['if not together:', 'if False:']]]
# ///
"""A pipe of its own: a forked neighbour may hold its writing end too."""
import time
from multiprocessing import get_context

context = get_context("fork")


def stay(end):
    time.sleep(2)


def after_a_kill(together):
    pipes, workers = [], []
    for _ in range(2):
        pipes.append(context.Pipe(duplex=False))
        workers.append(context.Process(target=stay, args=(pipes[-1][1],)))
        if not together:
            workers[-1].start()
            pipes[-1][1].close()   # the next worker cannot inherit it
    if together:
        for worker in workers:
            worker.start()
        for _, there in pipes:
            there.close()
    start = time.monotonic()
    workers[0].kill()
    try:
        pipes[0][0].recv()
    except EOFError as error:
        return f"{type(error).__name__} after {time.monotonic() - start:.1f} s"


if __name__ == "__main__":
    print("all pipes first:  ", after_a_kill(together=True))
    print("one after another:", after_a_kill(together=False))
