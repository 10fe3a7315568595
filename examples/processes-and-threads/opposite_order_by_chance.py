# /// script
# [tool.observed]
# runs = 60
# lines = ['^(finished|stuck) after (?P<transfers>\d+) of 40000 transfers$']
# breaks = [['(1, bob, ann)', '(1, ann, bob)']]
# [tool.observed.outcomes."finished"]
# lines = ['^finished after 40000 of']
# [tool.observed.outcomes."deadlock"]
# lines = ['^stuck after']
# at_least = 1
# ///
"""Without a pause between its locks the same mistake shows only sometimes."""
import threading

ann, bob = threading.Lock(), threading.Lock()
done = [0, 0]


def transfer(mine, source, target):
    for _ in range(20_000):
        with source:
            with target:
                done[mine] += 1


threads = [
    threading.Thread(target=transfer, args=(0, ann, bob), daemon=True),
    threading.Thread(target=transfer, args=(1, bob, ann), daemon=True),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(0.4)               # daemons: a deadlock must not keep us here
stuck = any(thread.is_alive() for thread in threads)
state = "stuck" if stuck else "finished"
print(f"{state} after {sum(done)} of 40000 transfers")
