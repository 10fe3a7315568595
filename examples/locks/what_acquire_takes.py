# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^acquire\(timeout=0.1\): +False$', '^acquire\(timeout=0\): +False$', '^acquire\(blocking=False\): +False$', '^acquire\(0\): +False$',
#   '^acquire\(False, 1\): +ValueError$', '^acquire\(timeout=-2\): +ValueError$', '^acquire\(timeout=None\): +TypeError$',
#   '^acquire\(timeout=1e20\): +OverflowError$', '^acquire\(timeout=-1\): +still waits$', '^acquire\(5\): +still waits$', '^acquire\(\): +still waits$',
# ]
# breaks = [["lock.acquire()                      # main", "pass   # main"]]
# mutants = [[["timeout=-2", "timeout=2"]], [["timeout=None", "timeout=0"]], [["1e20", "1"]], [["False, 1", "True, 1"]], [["thread.join(0.3)", "thread.join(0.3); lock.release(); thread.join(); lock.acquire()"]], [["results.append(eval(call))", "results.append(not eval(call))"]]]
# ///
"""What `acquire` makes of its arguments, while another has the lock."""
import threading

lock = threading.Lock()
lock.acquire()                      # main has it


def ask(call, results):
    try:
        results.append(eval(call))
    except Exception as error:
        results.append(type(error).__name__)
    if results == [True]:
        lock.release()


for given in ["timeout=0.1", "timeout=0", "blocking=False", "0",
              "False, 1", "timeout=-2", "timeout=None", "timeout=1e20"]:
    results = []
    ask(f"lock.acquire({given})", results)
    print(f"acquire({given}):".ljust(24), *results)
for given in ["timeout=-1", "5", ""]:
    results = []
    thread = threading.Thread(
        target=ask, args=(f"lock.acquire({given})", results))
    thread.start()
    thread.join(0.3)
    print(f"acquire({given}):".ljust(24), *results or ["still waits"])
lock.release()
