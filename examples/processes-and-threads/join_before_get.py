# /// script
# [tool.observed]
# lines = [
#   '^2 of 10 bytes: +0 taken: ended True; 1 taken: ended True; 2 taken: ended True$',
#   '^2 of 1000000 bytes: 0 taken: ended False; 1 taken: ended False; 2 taken: ended True$',
# ]
# breaks = [['1_000_000', '1_000']]
# mutants = [[['10, 1_000_000', '10_000_000, 1_000_000']], [['inbox.get()', 'pass']]]
# ///
"""A process that has put much waits for a reader before it ends."""
import multiprocessing


def put(inbox, size):
    inbox.put(bytes(size))
    inbox.put(bytes(size))


if __name__ == "__main__":
    for size in 10, 1_000_000:
        inbox = multiprocessing.Queue()
        process = multiprocessing.Process(target=put, args=(inbox, size))
        process.start()
        states = []
        for taken in range(3):
            process.join(timeout=1)
            ended = process.exitcode is not None
            states.append(f"{taken} taken: ended {ended}")
            if taken < 2:
                inbox.get()
        print(f"{f'2 of {size} bytes:':19}", "; ".join(states))
        process.kill()
