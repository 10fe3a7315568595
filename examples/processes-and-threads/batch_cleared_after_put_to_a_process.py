# /// script
# [tool.observed]
# runs = 40
# lines = ['^worker: got (?P<items>\d+) of 3 items$']
# breaks = [['batch.clear()', 'batch = []']]
# [tool.observed.outcomes."got all 3"]
# lines = ['got 3 of 3']
# [tool.observed.outcomes."got none"]
# lines = ['got 0 of 3']
# at_least = 6
# share = 0.5
#
# [tool.observed.outcomes."got one or two"]
# lines = ['got [12] of 3']
# ///
"""multiprocessing.Queue copies, but later: a helper thread pickles."""
import multiprocessing


def work(inbox):
    received = inbox.get()
    print(f"worker: got {len(received)} of 3 items", flush=True)


if __name__ == "__main__":
    inbox = multiprocessing.Queue()
    worker = multiprocessing.Process(target=work, args=(inbox,))
    worker.start()

    batch = ["first", "second", "third"]
    inbox.put(batch)
    batch.clear()
    worker.join()
