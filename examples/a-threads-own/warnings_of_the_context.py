# /// script
# [tool.observed]
# lines = [
#   '^as it is: +each catches its own: (?P<plain>True|False)$',
#   '^context_aware_warnings=1: +each catches its own: (?P<aware>True|False)$',
# ]
# compare = ['plain == "False"', 'aware == "True"']
# runs = 2
# breaks = [['"context_aware_warnings=1"]', '"context_aware_warnings=0"]']]
# mutants = [[['x.start()', 'x.start(); both.wait(10); both.wait(10); x.join()']]]
#
# [tool.observed.on."<3.14"]
# compare = ['plain == "False"', 'aware == "False"']
# [tool.observed.on."pypy3.11"]
# compare = ['plain == "False"', 'aware == "False"']
# ///
"""Two threads catch warnings at once; and so with the option."""
import subprocess
import sys
import threading
import warnings


def work(name):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        both.wait(10)               # both are in
        warnings.warn(name)
        both.wait(10)               # both have warned
    texts[name] = [str(each.message) for each in caught]


texts, both = {}, threading.Barrier(2)
if len(sys.argv) == 2:              # a child
    threads = [threading.Thread(target=work, args=(name,))
               for name in "ab"]
    for x in threads:
        x.start()
    for x in threads:
        x.join()
    print("each catches its own:", texts == {"a": ["a"], "b": ["b"]})
    sys.exit()

for words, options in (
        ("as it is:", []),
        ("context_aware_warnings=1:",
         ["-X", "context_aware_warnings=1"])):
    done = subprocess.run([sys.executable, *options, __file__, "go"],
                          stdout=subprocess.PIPE, text=True)
    print(f"{words:25}", done.stdout.strip())
