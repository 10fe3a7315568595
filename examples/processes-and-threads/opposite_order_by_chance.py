# /// script
# [tool.observed]
# runs = 60
# lines = ['^(finished|deadlock) after (?P<transfers>\d+) of 200000 transfers$']
# breaks = [['(1, bob, ann)', '(1, ann, bob)']]
# [tool.observed.outcomes."finished"]
# lines = ['^finished after 200000 of']
# [tool.observed.outcomes."deadlock"]
# lines = ['^deadlock after']
# at_least = 1
# share = 0.25
# ///
"""Without a pause between its locks the same mistake shows only sometimes."""
import threading
import time

ann, bob = threading.Lock(), threading.Lock()
done = [0, 0]
waits = [False, False]             # holds its first lock, has not its second


def transfer(mine, source, target):
    for _ in range(100_000):
        with source:
            waits[mine] = True
            with target:
                waits[mine] = False
                done[mine] += 1


threads = [
    threading.Thread(target=transfer, args=(0, ann, bob), daemon=True),
    threading.Thread(target=transfer, args=(1, bob, ann), daemon=True),
]
for thread in threads:
    thread.start()
state = "finished"
while any(thread.is_alive() for thread in threads):
    before = sum(done)
    if all(waits) and sum(done) == before:
        state = "deadlock"         # each holds what the other waits for
        break                      # daemons: it must not keep us here
    time.sleep(0.01)
print(f"{state} after {sum(done)} of 200000 transfers")
