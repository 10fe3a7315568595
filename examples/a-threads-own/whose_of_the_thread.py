# /// script
# [tool.observed]
# lines = [
#   '^threading\.local +(?P<local>\w+)$',
#   '^ContextVar +(?P<var>\w+)$',
#   '^decimal precision +(?P<decimal>\w+)$',
#   '^sys\.setprofile +(?P<profile>\w+)$',
#   '^sys\.settrace +(?P<trace>\w+)$',
#   '^threading\.setprofile +(?P<later>\w+)$',
#   '^async generator hooks +(?P<hooks>\w+)$',
#   '^current event loop +(?P<current>\w+)$',
#   '^running event loop +(?P<running>\w+)$',
# ]
# compare = [
#   'local == "thread"', 'var == "context"', 'decimal == "context"', 'profile == "thread"', 'trace == "thread"',
#   'later == "process"', 'hooks == "thread"', 'current == "thread"', 'running == "thread"',
# ]
# runs = 2
# breaks = [['whose(*row)', 'whose(row[0], int, row[2])']]
#
# [tool.observed.outcomes."the process's"]
# lines = ['^decimal precision +process$']
#
# [tool.observed.outcomes."the thread's"]
# lines = ['^decimal precision +thread$']
#
# [tool.observed.outcomes."the context's"]
# lines = ['^decimal precision +context$']
# ///
"""What is the thread's, and what is the context's?"""
import asyncio
import contextvars
import decimal
import sys
import threading

from whose import whose

own = threading.local()
var = contextvars.ContextVar("var", default=0)
loop = asyncio.new_event_loop()


def set_precision():
    decimal.getcontext().prec = 5


def see(*event):
    pass


def current_loop():
    try:
        return asyncio.get_event_loop()
    except RuntimeError:
        return None


for row in (
        ("threading.local", lambda: setattr(own, "x", 1),
         lambda: getattr(own, "x", 0)),
        ("ContextVar", lambda: var.set(1), var.get),
        ("decimal precision", set_precision,
         lambda: decimal.getcontext().prec),
        ("sys.setprofile", lambda: sys.setprofile(see),
         sys.getprofile),
        ("sys.settrace", lambda: sys.settrace(see), sys.gettrace),
        ("threading.setprofile", lambda: threading.setprofile(see),
         lambda: threading._profile_hook),      # 3.10: getprofile()
        ("async generator hooks", lambda: sys.set_asyncgen_hooks(see),
         sys.get_asyncgen_hooks),
        ("current event loop", lambda: asyncio.set_event_loop(loop),
         current_loop),
        ("running event loop", lambda: asyncio._set_running_loop(loop),
         asyncio._get_running_loop)):
    whose(*row)
threading.setprofile(None)
loop.close()
