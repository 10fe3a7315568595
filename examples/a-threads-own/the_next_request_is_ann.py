# /// script
# [tool.observed]
# lines = [
#   '^1 nobody +is greeted as stranger$',
#   '^2 Ann +is greeted as Ann$',
#   '^3 nobody +is greeted as Ann$',
# ]
# runs = 3
# breaks = [['if name:', 'if True:']]
# mutants = [[["else 'stranger'", "else 'Ann'"]], [['own.user = name', 'own.user = "Ben"']]]
#
# [tool.observed.exercise]
# lines = ['^1 nobody +is greeted as stranger$', '^2 Ann +is greeted as Ann$', '^3 nobody +is greeted as stranger$']
#
# [[tool.observed.exercise.choices]]
# says = "Set it for every request: `own.user = name`, without the `if`"
# edits = [["    if name:                        # logged in\n        own.user = name", "    own.user = name"]]
# right = true
# because = "What each request sets, no request finds. Every way into the program must do it, though."
# [[tool.observed.exercise.choices]]
# says = "A pool of ten workers in place of one"
# edits = [["ThreadPoolExecutor(1)", "ThreadPoolExecutor(10)"]]
# right = false
# because = "A pool takes an idle worker before it starts another. With ten it leaks as well."
# [[tool.observed.exercise.choices]]
# says = "A `ContextVar(\"user\", default=None)` in place of the `local`"
# edits = [["own = threading.local()", "from contextvars import ContextVar\nvar = ContextVar(\"user\", default=None)"], ["own.user = name", "var.set(name)"], ["getattr(own, \"user\", None)", "var.get()"]]
# right = false
# because = "The worker is one thread with one context, and the next request runs in it."
# [[tool.observed.exercise.choices]]
# says = "`vars(own).clear()` in a `finally`, after the page"
# edits = [["    return page()", "    try:\n        return page()\n    finally:\n        vars(own).clear()"]]
# right = true
# because = "Whoever comes next finds what the first request of this worker found: nothing."
# ///
"""A pool serves requests. Who is not logged in is a stranger."""
import threading
from concurrent.futures import ThreadPoolExecutor

own = threading.local()


def serve(name):
    if name:                        # logged in
        own.user = name
    return page()


def page():                         # deep in the program
    user = getattr(own, "user", None)
    return f"is greeted as {user if user else 'stranger'}"


with ThreadPoolExecutor(1) as pool:
    for number, name in enumerate([None, "Ann", None], 1):
        print(f"{number} {name or 'nobody':7}",
              pool.submit(serve, name).result())
