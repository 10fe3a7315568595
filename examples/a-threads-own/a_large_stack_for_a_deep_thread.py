# /// script
# [tool.observed]
# lines = [
#   '^through C, +8 MiB: +Stack overflow',
#   '^through C, 512 MiB: +(?P<large>\d+) deep$',
#   '^in Python, +8 MiB: +(?P<python>\d+) deep$',
# ]
# compare = ['large == 20000', 'python == 20000']
# runs = 2
# interpreters = ["3.11"]
# without = { "pypy3.11" = "it keeps an account of the stack of its own, and aborts on the large one" }
# deadline = 20
# breaks = [['"512"', '"8"']]
# mutants = [[['20_000', '15_000']], [['"in_python", "8"', '"through_c", "8"']], [['"through_c", "8"', '"through_c", "512"']]]
#
# [tool.observed.on."<3.12"]
# lines = [
#   '^through C, +8 MiB: +SIGSEGV$',
#   '^through C, 512 MiB: +(?P<large>\d+) deep$',
#   '^in Python, +8 MiB: +(?P<python>\d+) deep$',
# ]
# [tool.observed.on.">=3.12,<3.14"]
# lines = [
#   '^through C, +8 MiB: +maximum recursion depth exceeded',
#   '^through C, 512 MiB: +maximum recursion depth exceeded',
#   '^in Python, +8 MiB: +(?P<python>\d+) deep$',
# ]
# compare = ['python == 20000']
# ///
"""20,000 calls deep, on a usual stack and on a large one."""
import signal
import subprocess
import sys
import threading


def through_c(n):
    return 1 + max(map(through_c, [n - 1])) if n else 0


def in_python(n):
    return 1 + in_python(n - 1) if n else 0


def work():
    try:
        print(globals()[kind](20_000), "deep")
    except RecursionError as error:
        print(error)


def ask(words, *case):              # a crash ends the child alone
    done = subprocess.run([sys.executable, __file__, *case],
                          stdout=subprocess.PIPE, text=True)
    crash = done.returncode < 0
    print(words, signal.Signals(-done.returncode).name if crash
          else done.stdout.strip())


if len(sys.argv) == 3:
    kind, size = sys.argv[1:]
    sys.setrecursionlimit(10**6)
    threading.stack_size(int(size) * 1024 * 1024)
    x = threading.Thread(target=work)
    x.start()
    x.join()
else:
    ask("through C,   8 MiB:", "through_c", "8")
    ask("through C, 512 MiB:", "through_c", "512")
    ask("in Python,   8 MiB:", "in_python", "8")
