from contention import watch

ONES, TWOS = [1] * 100, [2] * 100


def fill_with_ones(row):
    row[:] = ONES


def fill_with_twos(row):
    row[:] = TWOS


def of_one_kind(seen):
    return len(set(seen)) == 1


def put(row):
    copy = []
    copy[:] = row
    return copy


def extend(row):
    copy = []
    copy.extend(row)
    return copy


for name, look in [
        ("row[i]", lambda row: [row[50]]),
        ("row.copy()", lambda row: row.copy()),
        ("row[:]", lambda row: row[:]),
        ("list(row)", list),
        ("tuple(row)", tuple),
        ("row + []", lambda row: row + []),
        ("row * 2", lambda row: row * 2),
        ("other.extend(row)", extend),
        ("other[:] = row", put),
        ("[x for x in row]", lambda row: [x for x in row]),
        ("row[0], row[-1]", lambda row: [row[0], row[-1]])]:
    watch(name, ONES.copy(), [fill_with_twos, fill_with_ones],
          look, of_one_kind)
