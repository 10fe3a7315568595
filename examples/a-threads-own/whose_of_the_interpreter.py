# /// script
# [tool.observed]
# lines = [
#   '^sys\.stdout +(?P<stdout>\w+)$',
#   '^recursion limit +(?P<recursion>\w+)$',
#   '^switch interval +(?P<switch>\w+)$',
#   '^stack size +(?P<stack>\w+)$',
#   '^garbage collection +(?P<gc>\w+)$',
#   '^random numbers +(?P<random>\w+)$',
#   '^socket timeout +(?P<socket>\w+)$',
#   '^warnings filters +(?P<filters>\w+)$',
#   '^level of a logger +(?P<level>\w+)$',
#   '^threading\.excepthook +(?P<hook>\w+)$',
#   '^csv field limit +(?P<csv>\w+)$',
# ]
# compare = [
#   'stdout == "process"', 'recursion == "process"', 'switch == "process"', 'stack == "process"', 'gc == "process"',
#   'random == "process"', 'socket == "process"', 'filters == "process"', 'level == "process"', 'hook == "process"',
#   'csv == "process"',
# ]
# runs = 2
# breaks = [["from whose import whose", "import whose as w\n\n\ndef whose(name, change, look):\n    w.whose(name, int, look)"]]
# ///
"""Settings of the interpreter and of modules: whose are they?"""
import csv
import gc
import logging
import random
import socket
import sys
import threading
import warnings

from whose import whose


def stack_size():                   # to ask sets it to the default
    size = threading.stack_size()
    threading.stack_size(size)
    return size


log = logging.getLogger()
whose("sys.stdout",
      lambda: setattr(sys, "stdout", open(1, "w", 1, closefd=False)),
      lambda: sys.stdout)
whose("recursion limit", lambda: sys.setrecursionlimit(3000),
      sys.getrecursionlimit)
whose("switch interval", lambda: sys.setswitchinterval(0.001),
      sys.getswitchinterval)
whose("stack size", lambda: threading.stack_size(2**20), stack_size)
whose("garbage collection", gc.disable, gc.isenabled)
whose("random numbers", lambda: random.seed(1), random.getstate)
whose("socket timeout", lambda: socket.setdefaulttimeout(3),
      socket.getdefaulttimeout)
whose("warnings filters", lambda: warnings.simplefilter("error"),
      lambda: list(warnings.filters))
whose("level of a logger", lambda: log.setLevel(7),
      lambda: log.level)
whose("threading.excepthook",
      lambda: setattr(threading, "excepthook", print),
      lambda: threading.excepthook)
whose("csv field limit", lambda: csv.field_size_limit(99),
      csv.field_size_limit)
