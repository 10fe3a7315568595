# /// script
# [tool.observed]
# lines = [
#   '^a thread in a copy, +set: +main has (?P<thread>\d+)$',
#   '^a thread in a copy, +set in a block: +main has (?P<thread_block>\d+)$',
#   '^a task of asyncio, +set: +main has (?P<task>\d+)$',
#   '^a task of asyncio, +set in a block: +main has (?P<task_block>\d+)$',
# ]
# compare = ['thread == 3', 'thread_block == 6', 'task == 3', 'task_block == 6']
# runs = 2
# breaks = [['copy_context().run, args=(work,)', 'work']]
# mutants = [[['with localcontext():', 'if True:']]]
# ///
"""Six digits in main; three are set in a copy of its context."""
import asyncio
import threading
from contextvars import copy_context
from decimal import getcontext, localcontext


def set_three():
    getcontext().prec = 3


def set_three_in_a_block():
    with localcontext():
        getcontext().prec = 3


def in_a_thread(work):
    x = threading.Thread(target=copy_context().run, args=(work,))
    x.start()
    x.join()


def in_a_task(work):                # runs in a copy of its own
    async def main():
        work()
    asyncio.run(main())


for who, run in (("a thread in a copy,", in_a_thread),
                 ("a task of asyncio,", in_a_task)):
    for how, work in (("set:", set_three),
                      ("set in a block:", set_three_in_a_block)):
        getcontext().prec = 6
        run(work)
        print(f"{who:19} {how:15} main has", getcontext().prec)
