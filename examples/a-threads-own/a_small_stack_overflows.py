# /// script
# [tool.observed]
# lines = ['^8 MiB: +RecursionError: maximum recursion depth exceeded', '^256 KiB: +RecursionError: (?P<small>\w+)']
# compare = ['small == "Stack"']
# runs = 2
# interpreters = ["3.11"]
# breaks = [['256 * KIB', '8192 * KIB']]
# mutants = [[['size(8192 * KIB)', 'size(256 * KIB)']], [['{error}', '{error.args}']]]
#
# [tool.observed.outcomes."RecursionError: maximum recursion depth exceeded"]
# lines = ['^256 KiB: +RecursionError: maximum']
# exit = 0
# [tool.observed.outcomes."RecursionError: Stack overflow"]
# lines = ['^256 KiB: +RecursionError: Stack']
# exit = 0
# [tool.observed.outcomes."the process dies of SIGSEGV"]
# exit = "SIGSEGV"
#
# [tool.observed.on."<3.11"]
# lines = ['^8 MiB: +RecursionError: maximum recursion depth exceeded']
# never = ['256 KiB: +\w']
# compare = []
# exit = "SIGSEGV"
# [tool.observed.on.">=3.11,<3.12"]    # a call takes less of the C stack there
# lines = ['^8 MiB: +RecursionError: maximum recursion depth exceeded', '^256 KiB: +RecursionError: maximum']
# compare = []
# [tool.observed.on.">=3.12,<3.14"]
# lines = ['^8 MiB: +RecursionError: maximum recursion depth exceeded']
# never = ['256 KiB: +\w']
# compare = []
# exit = "SIGSEGV"
# [tool.observed.on."pypy3.11"]
# lines = ['^8 MiB: +RecursionError: maximum recursion depth exceeded']
# never = ['256 KiB: +\w']
# compare = []
# exit = "SIGSEGV"
# ///
"""A recursion through C, on a large stack and on a small one."""
import threading

KIB = 1024


def deeper(n=0):                    # max() is C, and calls back
    return max([n], key=lambda number: deeper(number + 1))


def work():
    try:
        deeper()
    except RecursionError as error:
        print(f"RecursionError: {error}")


def run(words):
    print(f"{words:9}", end=" ", flush=True)
    x = threading.Thread(target=work)
    x.start()
    x.join()


threading.stack_size(8192 * KIB)
run("8 MiB:")
threading.stack_size(256 * KIB)
run("256 KiB:")
