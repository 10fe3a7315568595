# /// script
# [tool.observed]
# runs = 100
# lines = ['^loaded by:( [abcd])+$']
# breaks = [
#   [
#     "if settings is None:\n        settings",
#     "with lock:\n      if settings is None:\n        settings",
#   ],
#   ['settings = None', 'settings = None; lock = threading.Lock()'],
# ]
# [tool.observed.outcomes."loaded once"]
# lines = ['^loaded by: \w$']
# at_least = 1
# [tool.observed.outcomes."loaded twice or more"]
# lines = ['^loaded by: \w \w']
# at_least = 1
# ///
"""Four threads, settings to be loaded once: a race shows now and then."""
import threading

loaded_by = []
settings = None


def load():
    loaded_by.append(threading.current_thread().name)
    with open(__file__) as file:  # any file will do
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
