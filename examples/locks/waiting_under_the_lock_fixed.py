# /// script
# [tool.observed]
# runs = 3
# lines = ['^download, then lock: at once (?P<most>\d) of 4, pages 4$', '^lock, then download: at once (?P<coarse>\d) of 4, pages 4$']
# compare = ['most == 4', 'coarse == 1']
# breaks = [['run(lock_to_store, patience=10)', 'run(lock_for_all, patience=0.2)']]
# mutants = [[['run(lock_for_all, patience', 'run(lock_to_store, patience']], [['pages.append(page)', 'pass']]]
# ///
"""Wait without the lock, store with it: all four wait at once."""
import threading

lock = threading.Lock()


def run(work, patience):
    others = threading.Barrier(4)
    inside, most, pages = [], [], []

    def download():                 # waits for the three others
        inside.append(1)
        most.append(len(inside))
        try:
            others.wait(patience)
        except threading.BrokenBarrierError:
            others.reset()          # they did not come
        inside.pop()
        return "page"

    threads = [threading.Thread(target=work, args=(download, pages))
               for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"at once {max(most)} of 4, pages {len(pages)}"


def lock_to_store(download, pages):
    page = download()
    with lock:
        pages.append(page)


def lock_for_all(download, pages):
    with lock:
        pages.append(download())


print("download, then lock:", run(lock_to_store, patience=10))
print("lock, then download:", run(lock_for_all, patience=0.2))
