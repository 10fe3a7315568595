# /// script
# [tool.observed]
# lines = ['^the first: +BrokenThreadPool, cause: None$', '^the next submit: BrokenThreadPool$']
# stderr = ['^Exception in initializer:$', '^ConnectionError: no route$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['raise ConnectionError("no route")', 'pass']]
# mutants = [[['"no route"', '"route"']], [['future.exception(timeout=10)', 'future.exception(timeout=10) and ValueError()']]]
# [tool.observed.outcomes."ConnectionError, and the pool goes on"]
# lines = ['^the first: +ConnectionError']
# [tool.observed.outcomes."None: the task runs without a connection"]
# lines = ['^the first: +no error']
# [tool.observed.outcomes."BrokenThreadPool, and the pool is of no more use"]
# lines = ['^the first: *BrokenThreadPool', '^the next submit: *BrokenThreadPool$']
# at_least = 2
# share = 1.0
# ///
"""An initializer raises. What do the tasks hear of it?"""
from concurrent.futures import ThreadPoolExecutor


def connect():
    raise ConnectionError("no route")


def work():
    return "done"


with ThreadPoolExecutor(1, initializer=connect) as pool:
    future = pool.submit(work)
    error = future.exception(timeout=10)
    if error is None:
        print("the first:       no error")
    else:
        print("the first:      ", type(error).__name__ + ", cause:",
              error.__cause__)
    try:
        pool.submit(work).result(timeout=10)
        print("the next submit: no error")
    except Exception as error:
        print("the next submit:", type(error).__name__)
