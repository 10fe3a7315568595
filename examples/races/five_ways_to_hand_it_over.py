# /// script
# [tool.observed]
# lines = [
#   '^a closure: +(?P<closure>\w+ \w+ \w+)$',
#   '^args: +(?P<args>\w+ \w+ \w+)$',
#   '^a default: +(?P<default>\w+ \w+ \w+)$',
#   '^partial: +(?P<partial>\w+ \w+ \w+)$',
#   '^a function: +(?P<function>\w+ \w+ \w+)$',
# ]
# compare = [
#   'closure == "carl carl carl"', 'args == "ann bob carl"', 'default == "ann bob carl"',
#   'partial == "ann bob carl"', 'function == "ann bob carl"',
# ]
# breaks = [['args=(name,)', 'args=("ann",)']]
# mutants = [
#   [["target=lambda: say(name))", "target=say, args=(name,))"]],
#   [['lambda name=name: say(name)', 'lambda: say(name)']],
#   [['partial(say, name)', 'lambda: say(name)']],
#   [['greeting(name)', 'lambda: say(name)']],
# ]
# ///
"""A loop variable, and four ways to give each thread its own value."""
import threading
from functools import partial

said = []


def say(name):
    said.append(name)


def greeting(name):                 # each call has a `name` of its own
    return lambda: say(name)


def thread_for(way, names):
    for name in names:
        if way == "a closure":
            yield threading.Thread(target=lambda: say(name))
        if way == "args":
            yield threading.Thread(target=say, args=(name,))
        if way == "a default":
            yield threading.Thread(target=lambda name=name: say(name))
        if way == "partial":
            yield threading.Thread(target=partial(say, name))
        if way == "a function":
            yield threading.Thread(target=greeting(name))


for way in "a closure", "args", "a default", "partial", "a function":
    threads = list(thread_for(way, ["ann", "bob", "carl"]))
    said.clear()
    for thread in threads:          # the loop above is over
        thread.start()
        thread.join()
    print(f"{way + ':':11}", *said)
