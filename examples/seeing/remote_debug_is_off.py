# /// script
# [tool.observed]
# runs = 2
# deadline = 30
# lines = [
#   '^as usual: +it is let in$',
#   '^-X disable-remote-debug: +RuntimeError: Remote debugging is not enabled in the remote process$',
# ]
# breaks = [['("-X", "disable-remote-debug")', '()']]
# mutants = [[['(("as usual:", ()),', '(("as usual:", ("-X", "disable-remote-debug")),']]]
# without = { "<3.14" = "`sys.remote_exec` came with 3.14", "pypy3.11" = "`sys.remote_exec` is CPython's" }
# ///
"""A process can be started so that nobody is let in."""
import os
import sys

import ward

with open("visitor.py", "w"):
    pass
for words, options in (("as usual:", ()),
                       ("-X disable-remote-debug:",
                        ("-X", "disable-remote-debug"))):
    with ward.patient("join", *options) as process:
        try:
            sys.remote_exec(process.pid, os.path.abspath("visitor.py"))
            print(f"{words:25} it is let in")
        except RuntimeError as error:
            print(f"{words:25} RuntimeError: {error}")
