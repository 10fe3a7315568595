# /// script
# [tool.observed]
# lines = [
#   '^failed: +2 of 2$',
#   '^a third gets in: True$',
# ]
# runs = 5
# breaks = [["    with slots:\n", "    if slots.acquire():\n"]]
# ///
"""A slot that `with` takes comes back, whatever happens."""
import threading
from concurrent.futures import ThreadPoolExecutor

slots = threading.Semaphore(2)


def download(page):
    raise OSError("no such page")


def task(page):
    with slots:
        download(page)


with ThreadPoolExecutor() as pool:
    tasks = [pool.submit(task, page) for page in "ab"]
failed = [task for task in tasks if task.exception()]
print("failed:         ", len(failed), "of 2")
print("a third gets in:", slots.acquire(timeout=0.3))
