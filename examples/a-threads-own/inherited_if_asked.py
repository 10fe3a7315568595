# /// script
# [tool.observed]
# lines = [
#   '^as it is +flag: 0, +a new thread finds nobody$',
#   '^-X thread_inherit_context=1 +flag: 1, +a new thread finds Ann$',
#   '^PYTHON_THREAD_INHERIT_CONTEXT=1 +flag: 1, +a new thread finds Ann$',
# ]
# runs = 2
# breaks = [['thread_inherit_context=1"], {}', 'thread_inherit_context=0"], {}']]
# mutants = [
#   [['INHERIT_CONTEXT": "1"', 'INHERIT_CONTEXT": "0"']],
#   [['ask("as it is", [], {})', 'ask("as it is", ["-X", "thread_inherit_context=1"], {})']],
# ]
#
# [tool.observed.on."<3.14"]
# lines = [
#   '^as it is +flag: none, +a new thread finds nobody$',
#   '^-X thread_inherit_context=1 +flag: none, +a new thread finds nobody$',
#   '^PYTHON_THREAD_INHERIT_CONTEXT=1 +flag: none, +a new thread finds nobody$',
# ]
# [tool.observed.on."pypy3.11"]
# lines = [
#   '^as it is +flag: none, +a new thread finds nobody$',
#   '^-X thread_inherit_context=1 +flag: none, +a new thread finds nobody$',
#   '^PYTHON_THREAD_INHERIT_CONTEXT=1 +flag: none, +a new thread finds nobody$',
# ]
# ///
"""The program calls itself, with an option and without."""
import contextvars
import os
import subprocess
import sys
import threading

user = contextvars.ContextVar("user", default="nobody")


def look():
    flag = getattr(sys.flags, "thread_inherit_context", "none")
    print(f"flag: {flag},", f"a new thread finds {user.get()}")


def ask(words, options, settings):
    again = [sys.executable, *options, __file__, "as a child"]
    done = subprocess.run(again, env=dict(os.environ, **settings),
                          stdout=subprocess.PIPE, text=True)
    print(f"{words:32}", done.stdout.strip())


if sys.argv[1:]:
    user.set("Ann")
    x = threading.Thread(target=look)
    x.start()
    x.join()
else:
    ask("as it is", [], {})
    ask("-X thread_inherit_context=1",
        ["-X", "thread_inherit_context=1"], {})
    ask("PYTHON_THREAD_INHERIT_CONTEXT=1",
        [], {"PYTHON_THREAD_INHERIT_CONTEXT": "1"})
