# /// script
# [tool.observed]
# runs = 3
# lines = ['^in the download at once: (?P<most>\d) of 4$', '^pages: (?P<pages>\d)$']
# compare = ['most == 1', 'pages == 4']
# breaks = [["    with lock:\n        page = download()\n        pages.append(page)", "    page = download()\n    with lock:\n        pages.append(page)"]]
# mutants = [[['pages.append(page)', 'pass']]]
# [tool.observed.exercise]
# lines = ['^in the download at once: 4 of 4$', '^pages: 4$']
# [[tool.observed.exercise.choices]]
# says = "Download first, and take the lock only to store"
# edits = [["    with lock:\n        page = download()\n        pages.append(page)", "    page = download()\n    with lock:\n        pages.append(page)"]]
# right = true
# because = "Four threads were in the download at once; the list is touched under the lock, as before."
# [[tool.observed.exercise.choices]]
# says = "Use an `RLock`"
# edits = [['threading.Lock()', 'threading.RLock()']]
# right = false
# because = "The owner of an RLock may come in again. Another thread may not: still one at a time."
# [[tool.observed.exercise.choices]]
# says = "Release the lock in the middle of the `with`: `lock.release()`, download, `lock.acquire()`"
# edits = [["        page = download()", "        lock.release()\n        page = download()\n        lock.acquire()"]]
# right = true
# because = "It works, and the next reader will trip over it: a `with` that does not hold its lock. An exception in the download would end in a second release."
# [[tool.observed.exercise.choices]]
# says = "Start eight threads instead of four"
# edits = [['range(4)', 'range(8)']]
# right = false
# because = "More threads, and one lock: seven wait."
# ///
"""The lock is held while its owner waits for the network."""
import threading

lock = threading.Lock()
others = threading.Barrier(4)
inside, most, pages = [], [], []


def download():                     # waits for the three others
    inside.append(1)
    most.append(len(inside))
    try:
        others.wait(1.5)
    except threading.BrokenBarrierError:
        pass                        # they did not come
    inside.pop()
    return "page"


def work():
    with lock:
        page = download()
        pages.append(page)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("in the download at once:", max(most), "of 4")
print("pages:", len(pages))
