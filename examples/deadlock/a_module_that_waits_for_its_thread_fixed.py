# /// script
# [tool.observed]
# lines = ['^main: imported 8080$', '^the thread: imports settings$', '^the thread: imported 8080$']
# order = [['main: imported', 'the thread: imports', 'the thread: imported']]
# breaks = [['PORT = 8080', 'PORT = 8080; start()']]
# ///
"""A module that only defines; who imports it starts its thread."""
import sys
import tempfile
from pathlib import Path

SETTINGS = """
import threading

def load():
    print("the thread: imports settings")
    import settings
    print("the thread: imported", settings.PORT)

def start():
    worker = threading.Thread(target=load)
    worker.start()
    worker.join()

PORT = 8080
"""
folder = tempfile.mkdtemp()         # of its own: no file of yours
Path(folder, "settings.py").write_text(SETTINGS)
sys.path.insert(0, folder)
import settings

print("main: imported", settings.PORT)
settings.start()
