# /// script
# [tool.observed]
# lines = ['^a dict by get_ident\(\): +Ann is found by a thread that never set it: (?P<dict>\w+)$', '^threading\.local\(\): +Ann is found by a thread that never set it: (?P<local>\w+)$']
# compare = ['dict == "True"', 'local == "False"']
# runs = 3
# deadline = 20
# breaks = [['ident = threading.get_ident()', 'ident = object()']]
# mutants = [[['return getattr(own, "user", None)', 'return "Ann"']]]
#
# [tool.observed.outcomes."in the dict, and not in the local"]
# lines = ['^a dict.*True$', '^threading.*False$']
#
# [tool.observed.outcomes."in neither"]
# lines = ['^a dict.*False$', '^threading.*False$']
#
# [tool.observed.outcomes."in both"]
# lines = ['^a dict.*True$', '^threading.*True$']
# ///
"""A dict by the thread's number: is that a thread-local?"""
import threading

by_number, own = {}, threading.local()


def set_user(name):
    ident = threading.get_ident()
    by_number[ident] = own.user = name


def look_in_dict():
    return by_number.get(threading.get_ident())


def look_in_local():
    return getattr(own, "user", None)


def run(target, *args):
    out = []
    x = threading.Thread(target=lambda: out.append(target(*args)))
    x.start()
    x.join()
    return out[0]


for words, look in (("a dict by get_ident():", look_in_dict),
                    ("threading.local():    ", look_in_local)):
    run(set_user, "Ann")            # this thread has ended
    found = "Ann" in (run(look) for _ in range(100))
    print(words, "Ann is found by a thread that never set it:", found)
