# /// script
# [tool.observed]
# lines = [
#   '^dict: the other thread saw (?P<dict>\d) of 3$',
#   '^set: +the other thread saw (?P<set>\d) of 3$',
#   '^dict: in the end (?P<end>.+)$',
# ]
# compare = ['dict == 2', 'set == 2', 'end == "a=1 c=3"']
# breaks = [['table.update(slowly(numbers.items()))', 'table.update(numbers)']]
# mutants = [
#   [['if item in ("c", ("c", 3)):', 'if item in ("b", ("b", 2)):']],
#   [['table.pop("b")', 'table.pop("a")']],
# ]
#
# [tool.observed.outcomes."2"]
# lines = ['^dict: the other thread saw 2 of 3']
#
# [tool.observed.outcomes."0: it is stored at the end"]
# lines = ['^dict: the other thread saw 0 of 3']
#
# [tool.observed.outcomes."3"]
# lines = ['^dict: the other thread saw 3 of 3']
# ///
"""update() of something that is computed on the way is seen half done."""
import threading


def slowly(items):
    for item in items:
        if item in ("c", ("c", 3)):
            half_way.set()          # two are out, one is to come
            go_on.wait(10)
        yield item


def run(things, fill, meanwhile):
    def look():
        half_way.wait(10)
        seen.append(len(things))
        meanwhile()
        go_on.set()

    half_way.clear()
    go_on.clear()
    seen, thread = [], threading.Thread(target=look)
    thread.start()
    fill()
    thread.join()
    return f"the other thread saw {seen[0]} of 3"


half_way, go_on = threading.Event(), threading.Event()
table, unique = {}, set()
numbers = {"a": 1, "b": 2, "c": 3}
print("dict:", run(table, lambda: table.update(slowly(numbers.items())),
                   lambda: table.pop("b")))
print("set: ", run(unique, lambda: unique.update(slowly("abc")), int))
print("dict: in the end", *[f"{k}={v}" for k, v in table.items()])
