# /// script
# [tool.observed]
# runs = 100
# lines = ['^(finished|deadlock) after (?P<transfers>\d+) of 40000 transfers$']
# breaks = [['(1, bob, ann)', '(1, ann, bob)']]
# [tool.observed.outcomes."finished"]
# lines = ['^finished after 40000 of']
# [tool.observed.outcomes."deadlock: let go and took again"]
# lines = ['^deadlock after', '^one let its locks go, and took its first again$']
# at_least = 4
# share = 0.2
# [tool.observed.outcomes."deadlock: came between"]
# lines = ['^deadlock after', '^one came between']
#
# [tool.observed.on.">=3.14,<3.15".outcomes."finished"]
# lines = ['^finished after 40000 of']
# [tool.observed.on.">=3.14,<3.15".outcomes."deadlock: let go and took again"]
# lines = ['^deadlock after', '^one let its locks go, and took its first again$']
# at_least = 1
# share = 0.15
# [tool.observed.on.">=3.14,<3.15".outcomes."deadlock: came between"]
# lines = ['^deadlock after', '^one came between']
#
# [tool.observed.on."<3.10".outcomes."finished"]
# lines = ['^finished after 40000 of']
# [tool.observed.on."<3.10".outcomes."deadlock: let go and took again"]
# lines = ['^deadlock after', '^one let its locks go, and took its first again$']
# [tool.observed.on."<3.10".outcomes."deadlock: came between"]
# lines = ['^deadlock after', '^one came between']
# at_least = 4
# share = 0.2
#
# [tool.observed.on."pypy3.11".outcomes."finished"]
# lines = ['^finished after 40000 of']
# [tool.observed.on."pypy3.11".outcomes."deadlock: let go and took again"]
# lines = ['^deadlock after', '^one let its locks go, and took its first again$']
# [tool.observed.on."pypy3.11".outcomes."deadlock: came between"]
# lines = ['^deadlock after', '^one came between']
# at_least = 4
# share = 0.2
# ///
"""Without a pause between its locks the same mistake shows only sometimes."""
import threading
import time

ann, bob = threading.Lock(), threading.Lock()
waits = [False, False]             # holds its first lock, has not its second
log = []


def transfer(mine, source, target):
    global log
    for _ in range(20_000):
        with source:
            log += [(mine, "first")]
            waits[mine] = True
            with target:
                waits[mine] = False
                log += [(mine, "both")]
        log += [(mine, "none")]


threads = [
    threading.Thread(target=transfer, args=(0, ann, bob), daemon=True),
    threading.Thread(target=transfer, args=(1, bob, ann), daemon=True),
]
for thread in threads:
    thread.start()
state = "finished"
while any(thread.is_alive() for thread in threads):
    before = len(log)
    if all(waits) and len(log) == before:
        state = "deadlock"         # each holds what the other waits for
        break                      # daemons: it must not keep us here
    time.sleep(0.01)
done = log.count((0, "both")) + log.count((1, "both"))
print(f"{state} after {done} of 40000 transfers")
if state == "deadlock":            # what came after the first of the two waits?
    last = [max(i for i, (who, _) in enumerate(log) if who == mine)
            for mine in (0, 1)]
    if "none" in (step for _, step in log[min(last):]):
        print("one let its locks go, and took its first again")
    else:
        print("one came between the other's two locks")
