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
# breaks = [["from whose import whose", "import whose as w\n\n\ndef whose(name, change, look):\n    w.whose(name, int, look)"]]
# mutants = [[["own = threading.local()", "own = type(\"Own\", (), {})()"]], [["contextvars.ContextVar(\"var\", default=0)", "type(\"Var\", (), dict(x=0, set=lambda s, v: setattr(s, \"x\", v), get=lambda s: s.x))()"]]]
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


def see(*event):
    pass


def current_loop():
    try:
        return asyncio.get_event_loop()
    except RuntimeError:
        return None


whose("threading.local", lambda: setattr(own, "x", 1),
      lambda: getattr(own, "x", 0))
whose("ContextVar", lambda: var.set(1), var.get)
whose("decimal precision",
      lambda: setattr(decimal.getcontext(), "prec", 5),
      lambda: decimal.getcontext().prec)
whose("sys.setprofile", lambda: sys.setprofile(see), sys.getprofile)
whose("sys.settrace", lambda: sys.settrace(see), sys.gettrace)
whose("threading.setprofile", lambda: threading.setprofile(see),
      lambda: threading._profile_hook)      # 3.10: getprofile()
whose("async generator hooks", lambda: sys.set_asyncgen_hooks(see),
      sys.get_asyncgen_hooks)
whose("current event loop", lambda: asyncio.set_event_loop(loop),
      current_loop)
whose("running event loop",
      lambda: asyncio._set_running_loop(loop),
      asyncio._get_running_loop)
threading.setprofile(None)
loop.close()
