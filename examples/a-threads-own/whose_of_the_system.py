# /// script
# [tool.observed]
# lines = [
#   '^working folder +(?P<folder>\w+)$',
#   '^environment +(?P<environ>\w+)$',
#   '^umask +(?P<umask>\w+)$',
#   '^locale +(?P<locale>\w+)$',
#   '^time zone +(?P<zone>\w+)$',
#   '^limit of open files +(?P<limit>\w+)$',
#   '^interval timer +(?P<timer>\w+)$',
#   '^signal mask +(?P<mask>\w+)$',
#   '^niceness +(?P<nice>\w+)$',
#   '^affinity +(?P<affinity>\w+)$',
#   '^errno of ctypes +(?P<errno>\w+)$',
# ]
# compare = [
#   'folder == "process"', 'environ == "process"', 'umask == "process"', 'locale == "process"',
#   'zone == "process"', 'limit == "process"', 'timer == "process"', 'mask == "thread"',
#   'nice == "thread"', 'affinity == "thread"', 'errno == "thread"',
# ]
# runs = 2
# breaks = [["from whose import whose", "import whose as w\n\n\ndef whose(name, change, look):\n    w.whose(name, int, look)"]]
#
# [tool.observed.outcomes."the process's"]
# lines = ['^niceness +process$']
#
# [tool.observed.outcomes."the thread's"]
# lines = ['^niceness +thread$']
#
# [tool.observed.outcomes."the context's"]
# lines = ['^niceness +context$']
# ///
"""Settings of the system: whose are they?"""
import ctypes
import locale
import os
import resource
import signal
import time

from whose import whose

FILES, TIMER = resource.RLIMIT_NOFILE, signal.ITIMER_VIRTUAL


def umask():                        # to ask is to set it
    mask = os.umask(0)
    os.umask(mask)
    return mask


def set_zone():
    os.environ["TZ"] = "Asia/Seoul"
    time.tzset()


def blocked(*more):
    return signal.pthread_sigmask(signal.SIG_BLOCK, more)


whose("working folder", lambda: os.chdir("/"), os.getcwd)
whose("environment", lambda: os.environ.update(A="b"),
      lambda: "A" in os.environ)
whose("umask", lambda: os.umask(0o707), umask)
whose("locale", lambda: locale.setlocale(locale.LC_ALL, "C"),
      lambda: locale.setlocale(locale.LC_ALL))
whose("time zone", set_zone, lambda: time.localtime(0).tm_hour)
whose("limit of open files",
      lambda: resource.setrlimit(FILES, (99, 99)),
      lambda: resource.getrlimit(FILES))
whose("interval timer", lambda: signal.setitimer(TIMER, 1000),
      lambda: signal.getitimer(TIMER)[0] > 0)
whose("signal mask", lambda: blocked(signal.SIGUSR1), blocked)
whose("niceness", lambda: os.nice(1),
      lambda: os.getpriority(os.PRIO_PROCESS, 0))
whose("affinity",
      lambda: os.sched_setaffinity(0, [min(os.sched_getaffinity(0))]),
      lambda: os.sched_getaffinity(0))
whose("errno of ctypes", lambda: ctypes.set_errno(7),
      ctypes.get_errno)
