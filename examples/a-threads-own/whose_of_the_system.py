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
# breaks = [['whose(*row)', 'whose(row[0], int, row[2])']]
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


def umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask


def set_zone():
    os.environ["TZ"] = "Asia/Seoul"
    time.tzset()


def fewer_files():
    now, most = files()
    resource.setrlimit(resource.RLIMIT_NOFILE, (now - 1, most))


def files():
    return resource.getrlimit(resource.RLIMIT_NOFILE)


def set_timer():
    signal.setitimer(signal.ITIMER_VIRTUAL, 1000)


def blocked(*more):
    return signal.pthread_sigmask(signal.SIG_BLOCK, more)


def cores():
    return os.sched_getaffinity(0)


def one_core():
    os.sched_setaffinity(0, [min(cores())])


for row in (
        ("working folder", lambda: os.chdir("/"), os.getcwd),
        ("environment", lambda: os.environ.update(A="b"),
         lambda: "A" in os.environ),
        ("umask", lambda: os.umask(0o707), umask),
        ("locale", lambda: locale.setlocale(locale.LC_ALL, "C"),
         lambda: locale.setlocale(locale.LC_ALL)),
        ("time zone", set_zone, lambda: time.localtime(0).tm_hour),
        ("limit of open files", fewer_files, files),
        ("interval timer", set_timer,
         lambda: signal.getitimer(signal.ITIMER_VIRTUAL)[0] > 0),
        ("signal mask", lambda: blocked(signal.SIGUSR1), blocked),
        ("niceness", lambda: os.nice(1),
         lambda: os.getpriority(os.PRIO_PROCESS, 0)),
        ("affinity", one_core, cores),
        ("errno of ctypes", lambda: ctypes.set_errno(7),
         ctypes.get_errno)):
    whose(*row)
