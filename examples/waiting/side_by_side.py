"""Print, for each check, whether each kind keeps it."""


def side_by_side(checks, *kinds):
    columns = [list(checks(kind)) for kind in kinds]
    row([kind.__name__ for kind in kinds], "check")
    for one in zip(*columns):
        row(["yes" if kept else "NO" for _, kept in one], one[0][0])


def row(words, check):
    print("".join(f"{word:<11}" for word in words) + check)
