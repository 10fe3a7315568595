# /// script
# [tool.observed]
# lines = ['^set up: +(?P<times>\d+) times, for (?P<tasks>\d+) tasks$', '^the prefix of the tasks: +(?P<first>\S+) and (?P<last>\S+)$']
# compare = ['times == 2', 'tasks == 6', 'first == "shop"', 'last == "sale"']
# runs = 3
# breaks = [['initializer=set_up', 'initializer=print']]
# mutants = [[['range(6)', 'range(7)']], [['prefix.set("sale")', 'pass']], [['meet.wait(10)', 'pass; prefix.set("shop")']], [['ContextVar("prefix", default="none")', 'ContextVar("prefix", default="shop")'], ['    prefix.set("shop")', '    pass']]]
# ///
"""A pool's initializer: how often does it set a thing up?"""
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

prefix = ContextVar("prefix", default="none")
set_up_in, meet = [], threading.Barrier(2)


def set_up():
    set_up_in.append(threading.get_ident())
    prefix.set("shop")


def task(number):
    meet.wait(10)                   # both workers have a task
    found = prefix.get()
    if number >= 2:
        prefix.set("sale")          # for the worker's next task as well
    return found


with ThreadPoolExecutor(2, initializer=set_up) as pool:
    found = list(pool.map(task, range(6)))
print(f"set up: {len(set_up_in)} times, for {len(found)} tasks")
print(f"the prefix of the tasks: {found[0]} and {found[-1]}")
