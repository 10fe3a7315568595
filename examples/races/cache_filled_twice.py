# /// script
# [tool.observed]
# lines = [
#   '^if not in: +made (?P<made>\d), held by the callers: (?P<held>\d)$',
#   '^setdefault: +made (?P<default_made>\d), held by the callers: (?P<default_held>\d)$',
#   '^lock: +made (?P<lock_made>\d), held by the callers: (?P<lock_held>\d)$',
# ]
# compare = ['made == 2', 'held == 2', 'default_made == 2', 'default_held == 1', 'lock_made == 1', 'lock_held == 1']
# breaks = [['    with lock:', '    if True:']]
# mutants = [
#   [['return cache.setdefault(key, make())', 'return if_not_in(cache, key, make)']],
#   [["        return made\n", "        return cache[key]\n"], ['cache[key] = made = make()', 'made = make(); cache.setdefault(key, made)']],
#   [['both.wait(1.5)', 'both.wait(0)']],
# ]
# ///
"""A dict as a cache: filled twice; setdefault makes twice, keeps one."""
import threading


def if_not_in(cache, key, make):
    if key not in cache:
        cache[key] = made = make()
        return made
    return cache[key]


def setdefault(cache, key, make):
    return cache.setdefault(key, make())    # make() comes first


def under_a_lock(cache, key, make):
    with lock:
        return if_not_in(cache, key, make)


def run(get):
    cache, made, held = {}, [], []
    both = threading.Barrier(2)

    def make():
        try:
            both.wait(1.5)          # the gap: both may come this far
        except threading.BrokenBarrierError:
            pass
        thing = object()
        made.append(thing)
        return thing

    def work():
        held.append(get(cache, "key", make))

    threads = [threading.Thread(target=work) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"made {len(made)}, held by the callers: {len(set(held))}"


lock = threading.Lock()
print("if not in: ", run(if_not_in))
print("setdefault:", run(setdefault))
print("lock:      ", run(under_a_lock))
