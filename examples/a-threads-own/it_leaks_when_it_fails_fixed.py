# /// script
# [tool.observed]
# lines = [
#   '^1 Ann +order of Ann$',
#   '^2 nobody +order of stranger$',
#   '^3 Ben +ValueError: no such order$',
#   '^4 nobody +order of stranger$',
#   '^then the worker has: nobody$',
# ]
# runs = 3
# breaks = [['user.reset(token)', 'pass']]
# mutants = [[['if number == 3', 'if number == 9']], [['raise ValueError', 'raise KeyError']], [['default="nobody"', 'default="Ann"']], [['name or "stranger"', 'name or "Ann"']]]
# ///
"""The same, with the tidying up in a `finally`, in one place."""
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


@contextmanager
def request_of(name):
    token = user.set(name or "stranger")
    try:
        yield
    finally:
        user.reset(token)


def serve(number, name):
    with request_of(name):
        return page(number)


def page(number):
    if number == 3:
        raise ValueError("no such order")
    return f"order of {user.get()}"


with ThreadPoolExecutor(1) as pool:
    for number, name in enumerate(["Ann", None, "Ben", None], 1):
        try:
            answer = pool.submit(serve, number, name).result()
        except ValueError as error:
            answer = f"ValueError: {error}"
        print(f"{number} {name or 'nobody':7} {answer}")
    print("then the worker has:", pool.submit(user.get).result())
