# /// script
# [tool.observed]
# lines = ['^the daemon hangs here: (?P<hangs>[01])$',
#          '^OS threads while main runs: 2$',
#          '^OS threads during finalization: (?P<threads>\d)$']
# compare = ['threads == 1 + hangs']
# deadline = 5
# runs = 3
# interpreters = ["3.8", "3.12"]
# breaks = [['daemon=True', 'daemon=False']]
# mutants = [[['(3, 13, 8)', '(2, 7)']], [['n = len(tasks("/proc/self/task"))', 'n = "no"']],
#            [['sys.modules["last"] = Finalized()', 'Finalized().__del__()']]]
#
# [tool.observed.on."pypy3.11"]   # it empties no modules at its end
# lines = ['^the daemon hangs here: 0$', '^OS threads while main runs: 2$']
# never = ['during finalization']
# compare = []
# ///
"""At shutdown old Pythons end a daemon's OS thread; new ones park it."""
import os
import sys
import threading
import time


def tick():
    while True:
        time.sleep(0.01)


class Finalized:
    def __del__(self, sleep=time.sleep, tasks=os.listdir, show=print):
        sleep(0.3)  # lets go of the GIL; the daemon asks for it
        n = len(tasks("/proc/self/task"))
        show(f"OS threads during finalization: {n}")


threading.Thread(target=tick, daemon=True).start()
print("the daemon hangs here:", int(sys.version_info >= (3, 13, 8)))
print("OS threads while main runs:", len(os.listdir("/proc/self/task")))
sys.modules["last"] = Finalized()
