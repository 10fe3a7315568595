# /// script
# [tool.observed]
# lines = ['^a: waited alone$', '^b: waited alone$']
# breaks = [['    thread.join()', '    pass']]
#
# [tool.observed.exercise]
# lines = ['^a: met', '^b: met']
# [[tool.observed.exercise.choices]]
# says = "The threads are daemons"
# edits = [["args=(name,))", "args=(name,), daemon=True)"]]
# right = false
# because = "Main joins the first, daemon or not, before it starts the second."
# [[tool.observed.exercise.choices]]
# says = "Both are started, and then both are joined"
# edits = [
#   [
#     "for name in \"ab\":\n    thread = threading.Thread(target=wait, args=(name,))\n    thread.start()\n    thread.join()",
#     "threads = [threading.Thread(target=wait, args=(name,)) for name in \"ab\"]\nfor thread in threads:\n    thread.start()\nfor thread in threads:\n    thread.join()",
#   ],
# ]
# right = true
# because = "When main begins to wait, both threads are under way."
# [[tool.observed.exercise.choices]]
# says = "A pool of two threads, and `submit(…).result()` for each"
# edits = [
#   [
#     "import threading\n",
#     "import threading\nfrom concurrent.futures import ThreadPoolExecutor\n",
#   ],
#   [
#     "for name in \"ab\":\n    thread = threading.Thread(target=wait, args=(name,))\n    thread.start()\n    thread.join()",
#     "with ThreadPoolExecutor(2) as pool:\n    for name in \"ab\":\n        pool.submit(wait, name).result()",
#   ],
# ]
# right = false
# because = "`result()` waits for the first task, and the second has not been submitted."
# [[tool.observed.exercise.choices]]
# says = "A pool of two threads, and `map`"
# edits = [
#   [
#     "import threading\n",
#     "import threading\nfrom concurrent.futures import ThreadPoolExecutor\n",
#   ],
#   [
#     "for name in \"ab\":\n    thread = threading.Thread(target=wait, args=(name,))\n    thread.start()\n    thread.join()",
#     "with ThreadPoolExecutor(2) as pool:\n    list(pool.map(wait, \"ab\"))",
#   ],
# ]
# right = true
# because = "`map` submits both tasks, and then waits for their results."
# ///
"""Two threads that could wait at once: each is joined before the next."""
import threading

met = threading.Barrier(2)


def wait(name):                    # until both wait, for a second at most
    try:
        met.wait(timeout=1)
        print(f"{name}: met the other\n", end="")
    except threading.BrokenBarrierError:
        print(f"{name}: waited alone\n", end="")


for name in "ab":
    thread = threading.Thread(target=wait, args=(name,))
    thread.start()
    thread.join()
