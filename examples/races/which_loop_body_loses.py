# /// script
# [tool.observed]
# deadline = 60
# runs = 5
# interpreters = ["3.10", "3.11", "3.12"]
# breaks = [["threading.Lock()", "threading.Semaphore(2)"]]   # lets both in
# compare = ['locked == 0']
# lines = [
#   '^n \+= 1 +lost (?P<plain>\d+)$',
#   '^n = n \+ f\(\) +lost (?P<call>\d+)$',
#   '^n \+= len\("1"\) +lost (?P<builtin>\d+)$',
#   '^n \+= 2 if small else 1 +lost (?P<jump>\d+)$',
#   '^n \+= sum\(\[1\]\) +lost (?P<both>\d+)$',
#   '^box\.n \+= 1 +lost (?P<attribute>\d+)$',
#   '^box\.twin \+= 1 +lost (?P<property>\d+)$',
#   '^row\[0\] \+= 1 +lost (?P<item>\d+)$',
#   '^table\["n"\] \+= 1 +lost (?P<key>\d+)$',
#   '^with lock: n = n \+ f\(\) +lost (?P<locked>\d+)$',
#   '^of (?P<wanted>\d+) each$',
# ]
# ///
"""Nine ways to write `add one`, and one with a lock: which lose updates?"""
import sys
import threading

TIMES = 200_000
BODIES = ["n += 1", "n = n + f()", 'n += len("1")',
          "n += 2 if small else 1", "n += sum([1])",
          "box.n += 1", "box.twin += 1", "row[0] += 1",
          'table["n"] += 1', "with lock: n = n + f()"]


class Box:
    n = 0
    twin = property(lambda self: self.n,
                    lambda self, value: setattr(self, "n", value))


def count(body):
    names = {"n": 0, "f": lambda: 1, "small": False, "box": Box(),
             "row": [0], "table": {"n": 0}, "lock": threading.Lock()}
    exec(f"def work():\n global n\n ready.wait()\n"
         f" for _ in range({TIMES}):\n  {body}", names)
    names["ready"] = threading.Barrier(2)
    threads = [threading.Thread(target=names["work"]) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (names["n"] + names["box"].n
            + names["row"][0] + names["table"]["n"])


sys.setswitchinterval(0.0001)      # more switches, more chances
for body in BODIES:
    print(f"{body:23} lost {2 * TIMES - count(body)}")
print("of", 2 * TIMES, "each")
