# /// script
# [tool.observed]
# lines = ['^pool\.submit\(work\) +Ann: Ann, Ben: Ann, Cy: Ann$', '^pool\.submit\(copy\.run, work\) +Ann: Ann, Ben: Ben, Cy: Cy$']
# runs = 2
# breaks = [['thread_inherit_context=1', 'thread_inherit_context=0']]
# mutants = [[['contextvars.copy_context().run, work', 'work']]]
#
# [tool.observed.on."<3.14"]
# lines = ['^pool\.submit\(work\) +Ann: nobody, Ben: nobody, Cy: nobody$', '^pool\.submit\(copy\.run, work\) +Ann: Ann, Ben: Ben, Cy: Cy$']
# [tool.observed.on."pypy3.11"]
# lines = ['^pool\.submit\(work\) +Ann: nobody, Ben: nobody, Cy: nobody$', '^pool\.submit\(copy\.run, work\) +Ann: Ann, Ben: Ben, Cy: Cy$']
# ///
"""A pool's worker is a thread, too: from whom does it inherit?"""
import contextvars
import os
import sys
from concurrent.futures import ThreadPoolExecutor

if len(sys.argv) == 1:              # again, with the option
    os.execv(sys.executable, [
        sys.executable, "-X", "thread_inherit_context=1",
        __file__, "again"])

user = contextvars.ContextVar("user", default="nobody")


def work():
    return user.get()


def submit(pool):
    return pool.submit(work)


def submit_in_a_copy(pool):
    return pool.submit(contextvars.copy_context().run, work)


for words, ask in (("pool.submit(work)          ", submit),
                   ("pool.submit(copy.run, work)", submit_in_a_copy)):
    with ThreadPoolExecutor(1) as pool:
        seen = []
        for name in "Ann", "Ben", "Cy":
            user.set(name)          # whose request it is
            seen.append(f"{name}: {ask(pool).result()}")
        print(words, ", ".join(seen))
