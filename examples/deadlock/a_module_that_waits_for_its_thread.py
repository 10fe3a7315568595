# /// script
# [tool.observed]
# exit = 1
# lines = ['^the thread: imports settings$']
# never = ['imported']
# stderr = ['^Timeout \(0:00:01\)!$', 'settings.py", line \d+ in load$', 'in join$', 'settings.py", line \d+ in <module>$']
# breaks = [['worker.join()', 'pass']]
# runs = 3
# [tool.observed.exercise]
# exit = 0
# lines = ['^main: imported 8080$', '^the thread: imported 8080$']
# [[tool.observed.exercise.choices]]
# says = "Set `PORT = 8080` above the thread's start"
# edits = [["worker = threading.Thread(target=load)\n", "PORT = 8080\nworker = threading.Thread(target=load)\n"]]
# right = false
# because = "The thread waits for the module as a whole, not for the name."
# [[tool.observed.exercise.choices]]
# says = "`from settings import PORT` in the thread"
# edits = [["    import settings  ", "    from settings import PORT  "], ["settings.PORT)\n\nworker", "PORT)\n\nworker"]]
# right = false
# because = "It is the same import with the same lock; only what is bound afterwards differs."
# [[tool.observed.exercise.choices]]
# says = "Make the thread a daemon"
# edits = [["threading.Thread(target=load)", "threading.Thread(target=load, daemon=True)"]]
# right = false
# because = "Nobody has come to the program's end, where the flag would matter: `join` waits for a daemon too."
# [[tool.observed.exercise.choices]]
# says = "Leave out `worker.join()`"
# edits = [["worker.join()  ", "pass  "]]
# right = true
# because = "The module comes to its end, and the thread's import with it. The thread still starts at an import, a surprise for whoever imports it."
# ///
"""A module's thread imports that module, which waits for the thread."""
import faulthandler
import sys
import tempfile
from pathlib import Path

SETTINGS = """
import threading

def load():
    print("the thread: imports settings", flush=True)
    import settings                 # waits until it is loaded
    print("the thread: imported", settings.PORT)

worker = threading.Thread(target=load)
worker.start()
worker.join()                       # it is loaded when this is over
PORT = 8080
"""
folder = tempfile.mkdtemp()         # of its own: no file of yours
Path(folder, "settings.py").write_text(SETTINGS)
sys.path.insert(0, folder)
faulthandler.dump_traceback_later(1, exit=True)
import settings

print("main: imported", settings.PORT)
