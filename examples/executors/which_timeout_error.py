# /// script
# [tool.observed]
# lines = ['^the same class: True$', '^caught by the built-in name$', '^the future is done: False$', '^a task of its own: TimeoutError, done: True$']
# interpreters = ["3.8", "3.10", "3.11"]
# runs = 2
# breaks = [['timeout=0.05', 'timeout=0.05 and None'], ['go.wait, 10', 'int']]
# mutants = [[['raise TimeoutError("the server")', 'raise ValueError("the server")']], [['go.wait, 10', 'go.wait, 0.02'], ['0.05', '0.5']]]
# [tool.observed.on."<3.11"]
# lines = ['^the same class: False$', '^not caught by the built-in name: TimeoutError$', '^the future is done: False$', '^a task of its own: TimeoutError, done: True$']
# ///
"""Two kinds of TimeoutError: by version, and by who raised it."""
import concurrent.futures
import threading

go = threading.Event()


def task():
    raise TimeoutError("the server")


print("the same class:", concurrent.futures.TimeoutError is TimeoutError)
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    future = pool.submit(go.wait, 10)
    try:
        future.result(timeout=0.05)
    except TimeoutError:
        print("caught by the built-in name")
    except Exception as error:
        print("not caught by the built-in name:", type(error).__name__)
    print("the future is done:", future.done())
    go.set()
    future = pool.submit(task)
    try:
        future.result(timeout=10)
    except TimeoutError as error:
        print(f"a task of its own: {type(error).__name__}, "
              f"done: {future.done()}")
