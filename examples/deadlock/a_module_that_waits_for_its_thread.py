# /// script
# [tool.observed]
# exit = 1
# lines = ['^the thread: imports settings$']
# never = ['imported']
# stderr = ['^Timeout \(0:00:01\)!$', 'settings.py", line \d+ in load$', 'in join$', 'settings.py", line \d+ in <module>$']
# breaks = [['worker.join()', 'pass']]
# runs = 3
# ///
"""A module's thread imports that module, which waits for the thread."""
import faulthandler
import importlib
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
Path(__file__).with_name("settings.py").write_text(SETTINGS)
importlib.invalidate_caches()
faulthandler.dump_traceback_later(1, exit=True)
import settings

print("main: imported", settings.PORT)
