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
# breaks = [['whose(*row)', 'whose(row[0], int, row[2])']]
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

out = sys.stdout


class Other:                        # writes as out does
    write, flush = out.write, out.flush


def set_stdout():
    sys.stdout = Other


def set_hook():
    threading.excepthook = print


def stack_size():                   # to ask sets it to the default
    size = threading.stack_size()
    threading.stack_size(size)
    return size


log = logging.getLogger()
for row in (
        ("sys.stdout", set_stdout, lambda: sys.stdout),
        ("recursion limit", lambda: sys.setrecursionlimit(3000),
         sys.getrecursionlimit),
        ("switch interval", lambda: sys.setswitchinterval(0.001),
         sys.getswitchinterval),
        ("stack size", lambda: threading.stack_size(2**20), stack_size),
        ("garbage collection", gc.disable, gc.isenabled),
        ("random numbers", lambda: random.seed(1), random.getstate),
        ("socket timeout", lambda: socket.setdefaulttimeout(3),
         socket.getdefaulttimeout),
        ("warnings filters", lambda: warnings.simplefilter("error"),
         lambda: list(warnings.filters)),
        ("level of a logger", lambda: log.setLevel(7),
         lambda: log.level),
        ("threading.excepthook", set_hook,
         lambda: threading.excepthook),
        ("csv field limit", lambda: csv.field_size_limit(99),
         csv.field_size_limit)):
    whose(*row)
