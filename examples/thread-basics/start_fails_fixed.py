# /// script
# [tool.observed]
# deadline = 5
# lines = [
#   "^main: can't start new thread$",
#   '^main: 3 threads have started and wait for me$',
#   '^main: the fourth: alive False, known to threading False$',
#   '^main: the same Thread again: thread already started$',
#   '^main: a new Thread: started$',
# ]
# order = [['wait for me', 'thread: go', 'main: the fourth']]
# breaks = [["    go.set()\n", "    pass\n"]]
# mutants = [[['range(100)', 'range(3)']]]
#
# # Up to 3.12 and on PyPy the Thread that failed to start can be started after all.
# [tool.observed.on."<3.13"]
# lines = [
#   "^main: can't start new thread$",
#   '^main: 3 threads have started and wait for me$',
#   '^main: the fourth: alive False, known to threading False$',
#   '^main: the same Thread again: started$',
#   '^main: a new Thread: started$',
# ]
#
# [tool.observed.on."pypy3.11"]
# lines = [
#   "^main: can't start new thread$",
#   '^main: 3 threads have started and wait for me$',
#   '^main: the fourth: alive False, known to threading False$',
#   '^main: the same Thread again: started$',
#   '^main: a new Thread: started$',
# ]
# ///
"""start() fails, and main still tells the others; later there is room again."""
import resource
import threading

go = threading.Event()


def work():
    go.wait()
    print("thread: go")


def start(x):
    try:
        x.start()
    except RuntimeError as error:
        return error
    x.join()
    return "started"


# Room for three more stacks and a bit: a quarter of a GiB each, in one GiB.
with open("/proc/self/statm") as statm:
    now = int(statm.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (now + 2**30, now + 2**30))
threading.stack_size(2**28)

started = []
try:
    for _ in range(100):
        x = threading.Thread(target=work)
        x.start()
        started.append(x)
except RuntimeError as error:
    print(f"main: {error}")
finally:
    print(f"main: {len(started)} threads have started and wait for me")
    go.set()
    for thread in started:
        thread.join()
print(f"main: the fourth: alive {x.is_alive()}, "
      f"known to threading {x in threading.enumerate()}")
print(f"main: the same Thread again: {start(x)}")
print(f"main: a new Thread: {start(threading.Thread(target=work))}")
