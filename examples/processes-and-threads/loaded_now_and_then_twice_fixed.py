# /// script
# [tool.observed]
# runs = 100
# lines = ['^loaded by: \w$']
# breaks = [
#   ['with one_at_a_time:', 'if True:'],
#   ["    with open", "    threading.Event().wait(0.02)\n    with open"],
# ]
# ///
"""One lock round the question and the answer: loaded once, always."""
import threading

loaded_by = []
settings = None
one_at_a_time = threading.Lock()


def load():
    loaded_by.append(threading.current_thread().name)
    with open(__file__) as file:  # any file will do
        return file.read()


def get_settings():
    global settings
    with one_at_a_time:
        if settings is None:
            settings = load()
    return settings


threads = [threading.Thread(target=get_settings, name=name) for name in "abcd"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("loaded by:", *loaded_by)
