# /// script
# [tool.observed]
# runs = 20
# lines = [
#   '^one lock for all: +loaded by:( [abcd])$',
#   '^a lock for each: +loaded by: [abcd] [abcd]',
#   '^no wide gap: +loaded by:( [abcd])$',
# ]
# breaks = [['run(one_for_all, 0.2)', 'run(one_for_each, 0.2)']]
# mutants = [
#   [['run(one_for_each, 0.2)', 'run(one_for_all, 0.2)']],
#   [['run(one_for_all, 0))', 'run(one_for_each, 0.2))']],
# ]
# ///
"""One lock round question and answer: loaded once, however wide the gap."""
import threading
import time

loaded_by = []
settings = None
lock = threading.Lock()


def one_for_all():
    return lock


def one_for_each():  # a lock that protects nothing
    return threading.Lock()


def load(gap):
    time.sleep(gap)  # whoever else comes now finds nothing loaded
    loaded_by.append(threading.current_thread().name)
    with open(__file__) as file:
        return file.read()


def get_settings(choose, gap):
    global settings
    with choose():
        if settings is None:
            settings = load(gap)
    return settings


def run(choose, gap):
    global settings
    settings = None
    loaded_by.clear()
    threads = [
        threading.Thread(target=get_settings, name=name, args=(choose, gap))
        for name in "abcd"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return "loaded by: " + " ".join(loaded_by)


print("one lock for all:", run(one_for_all, 0.2))
print("a lock for each: ", run(one_for_each, 0.2))
print("no wide gap:     ", run(one_for_all, 0))
