# /// script
# [tool.observed]
# runs = 2
# stdout = "pipe"
# exit = 3
# never = ['main', 'atexit', 'saved']
# breaks = [['os._exit(3)', 'sys.exit(3)'], ['go_on.wait(3)', 'go_on.wait(0.1); sys.exit(3)']]
# mutants = [[['    print("worker: saved")', '    print("worker: saved", flush=True)']], [['print("main: begins")', 'print("main: begins", flush=True)'], ['atexit.register(print, "atexit")', 'pass']], [['os._exit(3)', 'sys.stdout.flush(); os._exit(3)']], [['os._exit(3)', 'print("atexit", flush=True); os._exit(3)']]]
#
# [tool.observed.outcomes."saved, finally, atexit"]
# lines = ['worker: saved', 'finally', 'atexit']
# [tool.observed.outcomes."saved, but neither finally nor atexit"]
# lines = ['worker: saved']
# never = ['finally', 'atexit']
# [tool.observed.outcomes."no line at all"]
# never = ['worker', 'main', 'atexit']
# ///
"""os._exit() in a thread, and what was printed a moment before. Stdout is a pipe."""
import atexit
import os
import threading

go_on = threading.Event()


def work():
    print("worker: saved")
    os._exit(3)


atexit.register(print, "atexit")
print("main: begins")
try:
    threading.Thread(target=work).start()
    go_on.wait(3)
finally:
    print("main: finally")
