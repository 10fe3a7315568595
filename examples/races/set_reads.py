# /// script
# [tool.observed]
# runs = 5
# deadline = 40
# lines = [
#   '^s\.copy\(\) +torn (?P<copy>-?\d+) of \d+,',
#   '^set\(s\) +torn (?P<set>-?\d+) of \d+,',
#   '^frozenset\(s\) +torn (?P<frozen>-?\d+) of \d+,',
#   '^list\(s\) +torn (?P<list>-?\d+) of \d+,',
#   '^s \| other +torn (?P<union>-?\d+) of \d+,',
#   '^s & other +torn (?P<and_>-?\d+) of \d+,',
#   '^s - other +torn (?P<minus>-?\d+) of \d+,',
#   '^s \^ other +torn (?P<xor>-?\d+) of \d+,',
#   '^s\.union\(other\) +torn (?P<union_method>-?\d+) of \d+,',
#   '^other\.update\(s\) +torn (?P<update>-?\d+) of \d+,',
#   '^s\.issubset\(other\) +torn (?P<subset>-?\d+) of \d+,',
#   '^s\.issuperset\(other\) +torn (?P<superset>-?\d+) of \d+,',
#   '^s\.isdisjoint\(other\) +torn (?P<disjoint>-?\d+) of \d+,',
#   '^clear\(\) +torn (?P<clear>-?\d+) of \d+,',
#   '^x in s +torn (?P<contains>-?\d+) of \d+,',
#   '^len\(s\) +torn (?P<len>-?\d+) of \d+,',
#   '^\[x for x in s\] +torn (?P<loop>-?\d+) of \d+,',
#   '^… and RuntimeError +(?P<refused>\d+)$',
# ]
# compare = [
#   'copy == 0', 'set == 0', 'frozen == 0', 'list == 0', 'union == 0', 'and_ == 0',
#   'minus == 0', 'xor == 0', 'union_method == 0', 'update == 0', 'subset == 0', 'superset == 0',
#   'disjoint == 0',
# ]
# breaks = [['    numbers ^= BOTH', '    numbers ^= {5}']]
# mutants = [[['    numbers ^= BOTH', '    numbers ^= LOW\n    numbers ^= HIGH']], [['(False).__eq__', '(True).__eq__']], [['in (LOW, HIGH)', 'in (HIGH, STAYS)']]]
# ///
"""A set is low numbers, then high ones: does a reader see some of each?"""
from contention import watch

LOW, HIGH = set(range(300)), set(range(300, 600))
BOTH, STAYS = LOW | HIGH, {1000}
MOST, refused = LOW - {0} | STAYS, []


def turn(numbers):                  # low becomes high, high becomes low
    numbers ^= BOTH


def low_or_high(seen):
    return set(seen) - STAYS in (LOW, HIGH)


def update(numbers):
    other = set()
    other.update(numbers)
    return other


def loop(numbers):
    try:
        return [number for number in numbers]
    except RuntimeError:            # Set changed size during iteration
        refused.append(1)
        return LOW                  # not torn: refused


for name, look in [
        ("s.copy()", lambda s: s.copy()),
        ("set(s)", set),
        ("frozenset(s)", frozenset),
        ("list(s)", list),
        ("s | other", lambda s: s | STAYS),
        ("s & other", lambda s: s & BOTH),
        ("s - other", lambda s: s - STAYS),
        ("s ^ other", lambda s: s ^ STAYS),
        ("s.union(other)", lambda s: s.union(STAYS)),
        ("other.update(s)", update),
        ("[x for x in s]", loop)]:
    watch(name, LOW | STAYS, [turn], look, low_or_high)
print(f"{'… and RuntimeError':22}", len(refused))
for name, look in [                 # these are true in the middle only
        ("s.issubset(other)", lambda s: s.issubset(MOST)),
        ("s.issuperset(other)", lambda s: s.issuperset({0, 300})),
        ("s.isdisjoint(other)", lambda s: s.isdisjoint({0, 300})),
        ("x in s", lambda s: 1000 not in s)]:
    watch(name, LOW | STAYS, [turn], look, (False).__eq__)
watch("len(s)", LOW.copy(), [turn], len, (300).__eq__)
watch("clear()", LOW.copy(), [set.clear, lambda s: s.update(LOW)],
      len, (0, 300).__contains__)
