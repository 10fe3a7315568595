# /// script
# [tool.observed]
# lines = ['^default in the signature: None$',
#          '^main: daemon False$',
#          '^created and started by main: daemon False$',
#          '^created by main, started by a daemon: daemon False$',
#          '^created by a daemon: daemon True$',
#          '^created by a daemon, told otherwise: daemon False$',
#          '^a Timer created by a daemon: daemon True$',
#          '^too late: cannot set daemon status of active thread$']
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['args=("created by a daemon",))', 'args=("created by a daemon",), daemon=False)']]
# ///
"""`daemon` defaults to None: like the thread that creates this one."""
import inspect
import threading
from threading import Thread, Timer


def show(what):
    print(f"{what}: daemon {threading.current_thread().daemon}")


def daemon():
    for child in (
        made_by_main,
        Thread(target=show, args=("created by a daemon",)),
        Thread(target=show, args=("created by a daemon, told otherwise",),
               daemon=False),
        Timer(0, show, ("a Timer created by a daemon",)),
    ):
        child.start()
        child.join()


default = inspect.signature(Thread).parameters["daemon"].default
print("default in the signature:", default)
show("main")
made_by_main = Thread(target=show,
                      args=("created by main, started by a daemon",))
for thread in (Thread(target=show, args=("created and started by main",)),
               Thread(target=daemon, daemon=True)):
    thread.start()
    thread.join()

try:
    threading.main_thread().daemon = True
except RuntimeError as error:
    print("too late:", error)
