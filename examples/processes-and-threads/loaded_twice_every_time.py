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
