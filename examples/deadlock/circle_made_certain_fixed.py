# /// script
# [tool.observed]
# lines = [
#   '^Ann to Bob: all locks, waited alone: True$',
#   '^Bob to Ann: all locks, waited alone: True$',
#   '^Ann to Ann: all locks, waited alone: True$',
#   '^taken: (?P<taken_one>1 2), (?P<taken_two>1 2), 1$',
# ]
# breaks = [['{source, target}', '[source, target]']]
# mutants = [
#   [['both_hold.reset() ', 'pass  #']],
#   [['key=by_number', 'key=lambda account: account is target']],
#   [['both_hold.wait(0.3)', 'both_hold.reset()']],
#   [['stack.enter_context(account.lock)', 'pass']],
# ]
# deadline = 4
# ///
"""A sorted set of locks: one order, and no lock twice."""
import contextlib
import threading


class Account:
    def __init__(self, number, name):
        self.number, self.name = number, name   # no number twice
        self.lock = threading.Lock()


def by_number(account):
    return account.number


def transfer(source, target):
    way = f"{source.name} to {target.name}"
    with contextlib.ExitStack() as stack:
        accounts = sorted({source, target}, key=by_number)
        for account in accounts:
            stack.enter_context(account.lock)
        waits = not both_hold.broken
        try:
            both_hold.wait(0.3)    # the gap, as wide as before
            log.append(f"{way}: all locks, and the other too")
        except threading.BrokenBarrierError:
            log.append(f"{way}: all locks, waited alone: {waits}")
            both_hold.reset()      # the next one waits as long
        taken.append(" ".join(str(a.number) for a in accounts))


both_hold, log, taken = threading.Barrier(2), [], []
ann, bob = Account(1, "Ann"), Account(2, "Bob")
threads = [threading.Thread(target=transfer, args=pair)
           for pair in [(ann, bob), (bob, ann)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
transfer(ann, ann)
print(*log, sep="\n")
print("taken:", ", ".join(taken))
