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
# mutants = [
#   [['text = ""', 'text = ""; threading.Event().wait(0.1)']],
#   [['loaded_by.append(threading.current_thread().name)', 'loaded_by.append("e")']],
# ]
# [tool.observed.outcomes."loaded once"]
# lines = ['^loaded by: \w$']
# at_least = 4
# share = 0.2
# [tool.observed.outcomes."loaded twice or more"]
# lines = ['^loaded by: \w \w']
# at_least = 1
# share = 0.15
# [tool.observed.on."3.13t".outcomes."loaded once"]
# lines = ['^loaded by: \w$']
# [tool.observed.on."3.13t".outcomes."loaded twice or more"]
# lines = ['^loaded by: \w \w']
# at_least = 18
# share = 0.4
# ///
"""Four threads, settings to be loaded once: a race shows now and then."""
import threading

loaded_by = []
settings = None


def load():
    loaded_by.append(threading.current_thread().name)
    text = ""
    for _ in range(40):  # as if they stood in forty files
        with open(__file__) as file:
            text += file.read()
    return text


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
