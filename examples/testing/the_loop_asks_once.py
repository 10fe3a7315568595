# /// script
# [tool.observed]
# runs = 2
# lines = ['^100 tests, one settings: loaded + (?P<once>\d+) times, red: (?P<red>\d+)$', '^100 tests, each anew: +loaded +(?P<anew>\d+) times, red: (?P<red_anew>\d+)$']
# compare = ['once == 2', 'red == 1', 'anew == 200', 'red_anew == 100']
# breaks = [['gap.wait(10)', 'None']]
# mutants = [[['if anew:', 'if not anew:']], [['before + 1', 'before + 2']], [['settings = None', 'settings = 1']]]
#
# [tool.observed.outcomes."in 1 of 100"]
# lines = ['one settings: .* red: 1$']
# [tool.observed.outcomes."in 2 to 99 of 100"]
# lines = ['one settings: .* red: ([2-9]|[1-9][0-9])$']
# [tool.observed.outcomes."in all 100"]
# lines = ['one settings: .* red: 100$']
# ///
"""A race on first use has one chance in a process, however long the loop."""
import threading

settings, loads = None, []
gap = threading.Barrier(2)


def load():
    gap.wait(10)               # the gap is held open until both are in it
    loads.append(1)
    return "settings"


def get_settings():
    global settings
    if settings is None:
        settings = load()


def red():
    before = len(loads)
    threads = [threading.Thread(target=get_settings) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(loads) > before + 1


def repeat(anew):
    global settings
    settings = None
    loads.clear()
    tests = 0
    for _ in range(100):
        if anew:
            settings = None
        tests += red()
    return f"loaded {len(loads):3} times, red: {tests}"


print("100 tests, one settings:", repeat(anew=False))
print("100 tests, each anew:   ", repeat(anew=True))
