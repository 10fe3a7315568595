# /// script
# [tool.observed]
# deadline = 2
# exit = "deadline"
# stderr = ['^Traceback', "^RuntimeError: can't start new thread$"]
# lines = ['^main: 3 threads have started and wait for me$']
# never = ['thread: go']
# breaks = [['range(100)', 'range(3)']]
# mutants = [[["        x.start()\n", "        x.start(); go.set()\n"]]]
# ///
"""start() fails: main dies of it, and the threads that did start wait for ever."""
import resource
import threading

go = threading.Event()


def work():
    go.wait()
    print("thread: go")


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
finally:
    print(f"main: {len(started)} threads have started and wait for me")
go.set()
