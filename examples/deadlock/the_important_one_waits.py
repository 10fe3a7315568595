# /// script
# [tool.observed]
# lines = [
#   '^as it is: +turns (?P<turns>\d+), of these medium (?P<medium>\d+), low (?P<low>\d+)$',
#   '^inherited: +turns (?P<turns_after>\d+), of these medium (?P<medium_after>\d+), low (?P<low_after>\d+)$',
# ]
# compare = ['turns == medium + low == 54', 'medium == 50', 'low == 4', 'turns_after == low_after == 4', 'medium_after == 0']
# breaks = [['if inherits', 'if not inherits']]
# ///
"""A model: one step a turn, for the most important who can go on."""


def low():                         # holds the lock from the start
    for _ in range(4):
        yield
    holders.remove("low")          # releases it


def medium():                      # wants no lock at all
    for _ in range(50):
        yield


def high():
    while holders:                 # the lock is held
        yield "waits"
    holders.append("high")


def run(words, inherits):
    holders[:] = ["low"]
    rank = {"low": 1, "medium": 2, "high": 3}
    tasks = {"high": high(), "medium": medium(), "low": low()}
    turns = []
    while next(tasks["high"], "has it") == "waits":
        if inherits:               # who holds it is as important
            rank[holders[0]] = rank["high"]
        ready = [name for name in ("medium", "low") if name in tasks]
        name = max(ready, key=rank.get)
        try:
            next(tasks[name])
            turns.append(name)
        except StopIteration:
            del tasks[name]        # it has ended
    print(f"{words:10} turns {len(turns)}, of these "
          f"medium {turns.count('medium')}, low {turns.count('low')}")


holders = []
run("as it is:", inherits=False)
run("inherited:", inherits=True)
