# /// script
# [tool.observed]
# lines = [
#   '^lru_cache\(None\): ran (?P<ran>\d), callers hold (?P<held>\d), kept is the (?P<kept>early|late) one$',
#   '^lru_cache\(128\): +ran (?P<lru_ran>\d), callers hold (?P<lru_held>\d), kept is the (?P<lru_kept>early|late) one$',
# ]
# compare = ['ran == 2', 'held == 2', 'kept == "late"', 'lru_ran == 2', 'lru_held == 2', 'lru_kept == "early"']
# breaks = [['maxsize=128', 'maxsize=None']]
# mutants = [
#   [['    both.wait(10)', '    pass'], ['        early_is_back.wait(10)', '        pass']],
#   [['return object()', 'return 1']],
#   [['maxsize=None', 'maxsize=128']],
#   [['("early", "late")]', '("early",)]']],
# ]
# ///
"""Two calls at once: the function runs twice, each caller has its own."""
import functools
import threading


def run(cached):
    both, early_is_back = threading.Barrier(2), threading.Event()
    held = {}

    @cached
    def connect():
        ran.append(threading.current_thread().name)
        both.wait(10)                   # both are inside
        if threading.current_thread().name == "late":
            early_is_back.wait(10)      # the early one has its result
        return object()

    def work(name):
        held[name] = connect()
        early_is_back.set()     # the late one sets it too: no harm

    ran = []
    threads = [threading.Thread(target=work, args=(name,), name=name)
               for name in ("early", "late")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = [name for name in held if held[name] is connect()]
    return (f"ran {len(ran)}, callers hold {len(set(held.values()))},"
            f" kept is the {kept[0]} one")


print("lru_cache(None):", run(functools.lru_cache(maxsize=None)))
print("lru_cache(128): ", run(functools.lru_cache(maxsize=128)))
