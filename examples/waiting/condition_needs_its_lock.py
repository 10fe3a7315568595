# /// script
# [tool.observed]
# lines = [
#   '^wait: +RuntimeError: cannot wait on un-acquired lock$',
#   '^wait_for: +RuntimeError: cannot wait on un-acquired lock$',
#   '^wait_for a true fact: True$',
#   '^notify: +RuntimeError: cannot notify on un-acquired lock$',
#   '^notify_all: +RuntimeError: cannot notify on un-acquired lock$',
#   '^notify, with it: +None$',
# ]
# runs = 5
# breaks = [['attempt("wait:", c', 'with condition: attempt("wait:", lambda: c']]
# mutants = [[['    attempt("notify, with it', '    condition.release(); attempt("notify, with it']]]
# ///
"""Each method of a Condition wants its lock held, or says so."""
import threading


def attempt(words, call, *args):
    try:
        print(f"{words:21}", call(*args))
    except RuntimeError as error:
        print(f"{words:21} RuntimeError: {error}")


def not_yet():
    return False


def already():
    return True


condition = threading.Condition()
attempt("wait:", condition.wait, 0.1)
attempt("wait_for:", condition.wait_for, not_yet, 0.1)
attempt("wait_for a true fact:", condition.wait_for, already, 0.1)
attempt("notify:", condition.notify)
attempt("notify_all:", condition.notify_all)
with condition:
    attempt("notify, with it:", condition.notify)
