# /// script
# [tool.observed]
# lines = [
#   '^first: +(?P<first>.+)$',
#   '^second: +(?P<second>.+)$',
# ]
# compare = ['first == "got 0"', 'second == "ValueError: generator already executing"']
# breaks = [["ask(\"second\")\ngo_on.set()\nfirst.join()", "go_on.set()\nfirst.join()\nask(\"second\")"]]
# mutants = [[['yield number', 'yield number + 1']]]
# ///
"""A thread is inside the generator; another one asks for a value."""
import threading

inside, go_on = threading.Event(), threading.Event()


def numbers():
    for number in range(10):
        inside.set()
        go_on.wait(10)             # computing, reading, waiting …
        yield number


def ask(name):
    try:
        said[name] = f"got {next(shared)}"
    except ValueError as error:
        said[name] = f"ValueError: {error}"


said, shared = {}, numbers()
first = threading.Thread(target=ask, args=("first",))
first.start()
inside.wait(10)                    # it is in the generator now
ask("second")
go_on.set()
first.join()
print("first: ", said["first"])
print("second:", said["second"])
