# /// script
# [tool.observed]
# lines = [
#   '^10 bytes: ended before anybody took them: True$',
#   '^1000000 bytes: ended before anybody took them: False$',
#   '^1000000 bytes: ended, once they were taken: True$',
# ]
# breaks = [['1_000_000', '1_000']]
# mutants = [[['10, 1_000_000', '10_000_000, 1_000_000']], [['inbox.get()', 'pass']]]
# ///
"""A process that has put much waits for a reader before it ends."""
import multiprocessing


def put(inbox, size):
    inbox.put(bytes(size))


if __name__ == "__main__":
    for size in 10, 1_000_000:
        inbox = multiprocessing.Queue()
        process = multiprocessing.Process(target=put, args=(inbox, size))
        process.start()
        process.join(timeout=1)
        ended = process.exitcode is not None
        print(size, "bytes: ended before anybody took them:", ended)
        inbox.get()
        process.join(timeout=1)
        if not ended:
            print(size, "bytes: ended, once they were taken:",
                  process.exitcode == 0)
        process.kill()
