# /// script
# [tool.observed]
# lines = [
#   '^no lock: loaded by [ab] [ab]; in the gap alone: nobody$',
#   '^a lock: +loaded by [ab]; in the gap alone: [ab]$',
# ]
# breaks = [['run(threading.Lock())', 'run(contextlib.nullcontext())']]
# mutants = [
#   [['run(contextlib.nullcontext())', 'run(threading.Lock())']],
#   [['both.wait(0.5)  #', 'pass  #']],
# ]
# ///
"""A barrier holds a race's gap open; in the mended program nobody comes."""
import contextlib
import threading


def load(loaded_by, alone, both):
    name = threading.current_thread().name
    try:
        both.wait(0.5)  # without a timeout the mended program would hang
    except threading.BrokenBarrierError:
        alone.append(name)
    loaded_by.append(name)
    return "settings"


def run(lock):
    settings, loaded_by, alone = None, [], []
    both = threading.Barrier(2)

    def get_settings():
        nonlocal settings
        with lock:
            if settings is None:
                settings = load(loaded_by, alone, both)

    threads = [threading.Thread(target=get_settings, name=name) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (f"loaded by {' '.join(loaded_by)};"
            f" in the gap alone: {' '.join(alone) or 'nobody'}")


print("no lock:", run(contextlib.nullcontext()))
print("a lock: ", run(threading.Lock()))
