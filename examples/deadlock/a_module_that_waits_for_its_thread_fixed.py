# /// script
# [tool.observed]
# lines = ['^main: imported 8080$', '^the thread: imports settings$', '^the thread: imported 8080$']
# order = [['main: imported', 'the thread: imports', 'the thread: imported']]
# breaks = [['PORT = 8080', 'PORT = 8080; start()']]
# ///
"""A module that only defines; who imports it starts its thread."""
import importlib
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
Path(__file__).with_name("settings.py").write_text(SETTINGS)
importlib.invalidate_caches()
import settings

print("main: imported", settings.PORT)
settings.start()
