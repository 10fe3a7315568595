# /// script
# [tool.observed]
# runs = 20
# lines = ['^loaded by: \w \w$', '^kept in the cache: 1$']
# breaks = [
#   ['target=get_settings', 'target=locked'],
#   [
#     "threads = [",
#     """lock = threading.Lock()\ndef locked():\n    with lock: get_settings()\nthreads = [""",
#   ],
# ]
# ///
"""`functools.cache` keeps one result; it may compute it twice."""
import functools
import threading
import time

loaded_by = []


@functools.cache
def get_settings():
    time.sleep(0.05)
    loaded_by.append(threading.current_thread().name)
    return {"colour": "blue"}


threads = [threading.Thread(target=get_settings, name=name) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("loaded by:", *loaded_by)
print("kept in the cache:", get_settings.cache_info().currsize)
