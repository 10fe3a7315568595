# /// script
# [tool.observed]
# lines = [
#   '^a: own=a, shared=(?P<a>[ab])$',
#   '^b: own=b, shared=(?P<b>[ab])$',
#   '^main: own=nothing, shared=(?P<main>[ab])$',
# ]
# compare = ['a == b', 'b == main']
# breaks = [['own = threading.local()', 'own = Shared()']]
# mutants = [
#   [['shared = Shared()', 'shared = threading.local(); shared.user = "a"']],
#   [['look("main")', 'shared.user = "b" if shared.user == "a" else "a"; look("main")']],
# ]
# ///
"""`threading.local()`: one name, one value for each thread."""
import threading


class Shared:
    """An ordinary object: its attributes are the same for all."""


shared = Shared()
own = threading.local()
both_have_written = threading.Barrier(2)
found = {}


def work(name):
    shared.user = own.user = name
    both_have_written.wait()
    look(name)


def look(name):
    user = getattr(own, "user", "nothing")
    found[name] = f"own={user}, shared={shared.user}"


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
look("main")
for name in ("a", "b", "main"):
    print(f"{name}: {found[name]}")
