# /// script
# [tool.observed]
# lines = [
#   '^1 Ann +order of Ann$',
#   '^2 nobody +order of stranger$',
#   '^3 Ben +ValueError: no such order$',
#   '^4 nobody +order of (?P<fourth>\w+)$',
# ]
# compare = ['fourth == "Ben"']
# runs = 3
# breaks = [['del own.user              # tidy up', 'pass']]
# mutants = [[['if number == 3', 'if number == 9']], [['raise ValueError', 'raise KeyError']], [["'user', 'stranger'", "'user', 'Cy'"]]]
#
# [tool.observed.outcomes."stranger"]
# lines = ['^4 nobody +order of stranger$']
#
# [tool.observed.outcomes."Ben"]
# lines = ['^4 nobody +order of Ben$']
#
# [tool.observed.outcomes."Ann"]
# lines = ['^4 nobody +order of Ann$']
# ///
"""Each request tidies up when it is done. One fails."""
import threading
from concurrent.futures import ThreadPoolExecutor

own = threading.local()


def serve(number, name):
    if name:
        own.user = name
    answer = page(number)
    if name:
        del own.user              # tidy up
    return answer


def page(number):
    if number == 3:
        raise ValueError("no such order")
    return f"order of {getattr(own, 'user', 'stranger')}"


with ThreadPoolExecutor(1) as pool:
    for number, name in enumerate(["Ann", None, "Ben", None], 1):
        try:
            answer = pool.submit(serve, number, name).result()
        except ValueError as error:
            answer = f"ValueError: {error}"
        print(f"{number} {name or 'nobody':7} {answer}")
