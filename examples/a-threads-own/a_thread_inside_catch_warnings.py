# /// script
# [tool.observed]
# lines = [
#   '^as it is: +main catches (?P<plain>.+)$',
#   '^context_aware_warnings=1: +main catches (?P<aware>.+)$',
#   '^thread_inherit_context=1 as well: +main catches (?P<both>.+)$',
# ]
# compare = ['plain == "from the thread"', 'aware == "nothing"', 'both == "from the thread"']
# runs = 2
# breaks = [['"context_aware_warnings=1"]),', '"context_aware_warnings=0"]),']]
# mutants = [[['x.start()', 'pass'], ['x.join()', 'pass']], [['"thread_inherit_context=1"])', '"thread_inherit_context=0"])']]]
#
# [tool.observed.outcomes."the warning, as before"]
# lines = ['^context_aware.*catches from the thread$']
#
# [tool.observed.outcomes."nothing"]
# lines = ['^context_aware.*catches nothing$']
#
# [tool.observed.on."<3.14"]
# compare = ['plain == "from the thread"', 'aware == "from the thread"', 'both == "from the thread"']
# [tool.observed.on."pypy3.11"]
# compare = ['plain == "from the thread"', 'aware == "from the thread"', 'both == "from the thread"']
# ///
"""Main catches warnings, and meanwhile a thread warns."""
import subprocess
import sys
import threading
import warnings

if len(sys.argv) == 2:              # a child, with options
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        x = threading.Thread(target=warnings.warn,
                             args=("from the thread",))
        x.start()
        x.join()
    texts = [str(each.message) for each in caught]
    print("main catches", ", ".join(texts) or "nothing")
    sys.exit()

for words, options in (
        ("as it is:", []),
        ("context_aware_warnings=1:",
         ["-X", "context_aware_warnings=1"]),
        ("thread_inherit_context=1 as well:",
         ["-X", "context_aware_warnings=1",
          "-X", "thread_inherit_context=1"])):
    done = subprocess.run([sys.executable, *options, __file__, "go"],
                          stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True)
    print(f"{words:33}", done.stdout.strip())
