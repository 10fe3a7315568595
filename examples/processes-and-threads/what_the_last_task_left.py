# /// script
# [tool.observed]
# lines = [
#   '^as it is: +thread-local: Ann, context variable: Ann$',
#   '^in a copy: +thread-local: Ann, context variable: nobody$',
#   '^reset: +thread-local: nobody, context variable: nobody$',
#   '^one copy, two tasks at once: RuntimeError$',
# ]
# breaks = [['copy_context().run, greet, "Ann"', 'greet, "Ann"']]
# mutants = [
#   [['pool.submit(greet, "Ann")', 'pool.submit(copy_context().run, greet, "Ann")']],
#   [['user.reset(token)', 'pass']],
#   [['del own.user', 'pass']],
#   [['ThreadPoolExecutor(2)', 'ThreadPoolExecutor(1)']],
# ]
# ///
"""A worker keeps what a task has set: for its next task."""
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context
import threading
import time

own = threading.local()
user = ContextVar("user", default="nobody")


def greet(name):
    own.user = name
    return user.set(name)


def greet_and_tidy(name):
    token = greet(name)
    try:
        pass  # the work
    finally:
        user.reset(token)
        del own.user


def look():
    left = getattr(own, "user", "nobody")
    return f"thread-local: {left}, context variable: {user.get()}"


with ThreadPoolExecutor(1) as pool:
    pool.submit(greet, "Ann").result()
    print("as it is: ", pool.submit(look).result())
with ThreadPoolExecutor(1) as pool:
    pool.submit(copy_context().run, greet, "Ann").result()
    print("in a copy:", pool.submit(look).result())
with ThreadPoolExecutor(1) as pool:
    pool.submit(greet_and_tidy, "Ann").result()
    print("reset:    ", pool.submit(look).result())
with ThreadPoolExecutor(2) as pool:
    results = pool.map(copy_context().run, [time.sleep] * 2, [0.3] * 2)
    try:
        print("one copy, two tasks at once:", list(results))
    except RuntimeError as error:
        print("one copy, two tasks at once:", type(error).__name__)
