# /// script
# [tool.observed]
# lines = ['^in the text of a: +(?P<text>.+)$']
# compare = ['text == "from a, from b"']
# never = ['^from']
# runs = 2
# breaks = [['redirect_stdout(text)', 'redirect_stdout(sys.stdout)']]
# mutants = [[['print("from b")', 'print("from b", file=sys.__stdout__)']]]
# ///
"""One thread redirects what it prints. Another prints meanwhile."""
import io
import threading
from contextlib import redirect_stdout

a_is_in, b_is_done = threading.Event(), threading.Event()
text = io.StringIO()


def a():
    with redirect_stdout(text):
        print("from a")
        a_is_in.set()
        b_is_done.wait(10)


def b():
    a_is_in.wait(10)
    print("from b")
    b_is_done.set()


threads = [threading.Thread(target=target) for target in (a, b)]
for x in threads:
    x.start()
for x in threads:
    x.join()
print("in the text of a:", ", ".join(text.getvalue().splitlines()))
