# /// script
# [tool.observed]
# runs = 20
# lines = ['^loaded by: \w \w']
# breaks = [
#   [
#     "if settings is None:\n        settings",
#     "with lock:\n      if settings is None:\n        settings",
#   ],
#   ['settings = None', 'settings = None; lock = threading.Lock()'],
# ]
#
# [tool.observed.exercise]
# lines = ['^loaded by: \w$']
# [[tool.observed.exercise.choices]]
# says = "A lock round the loading"
# edits = [
#   ["settings = None\n", "settings = None\nlock = threading.Lock()\n"],
#   ["        settings = load()", "        with lock:\n            settings = load()"],
# ]
# right = false
# because = "All four had asked before the first had loaded. The lock makes them load one after another."
# [[tool.observed.exercise.choices]]
# says = "A lock round question and answer"
# edits = [
#   ["settings = None\n", "settings = None\nlock = threading.Lock()\n"],
#   [
#     "    if settings is None:\n        settings = load()",
#     "    with lock:\n        if settings is None:\n            settings = load()",
#   ],
# ]
# right = true
# because = "While one thread is between question and answer, no other can ask."
# [[tool.observed.exercise.choices]]
# says = "A new lock round question and answer, with no global name"
# edits = [
#   [
#     "    if settings is None:\n        settings = load()",
#     "    with threading.Lock():\n        if settings is None:\n            settings = load()",
#   ],
# ]
# right = false
# because = "Each call makes a lock of its own, which nobody else holds: nobody waits."
# [[tool.observed.exercise.choices]]
# says = "A lock round the loading, and the question asked again inside it"
# edits = [
#   ["settings = None\n", "settings = None\nlock = threading.Lock()\n"],
#   [
#     "        settings = load()",
#     "        with lock:\n            if settings is None:\n                settings = load()",
#   ],
# ]
# right = true
# because = "The first question may be out of date by the time the lock is had. The second cannot be."
# ///
"""The gap of a race, made wide: now it shows every time."""
import threading
import time

loaded_by = []
settings = None


def load():
    time.sleep(0.2)  # whoever else comes now finds nothing loaded
    loaded_by.append(threading.current_thread().name)
    with open(__file__) as file:
        return file.read()


def get_settings():
    global settings
    if settings is None:
        settings = load()
    return settings


threads = [threading.Thread(target=get_settings, name=name) for name in "abcd"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("loaded by:", *loaded_by)
