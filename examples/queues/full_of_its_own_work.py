# /// script
# [tool.observed]
# runs = 3
# deadline = 20
# lines = ['^pages read: (?P<read>\d+) of 13$', '^workers in put: (?P<stuck>\d) of 2$']
# compare = ['stuck == 2', 'read < 13']
# breaks = [['maxsize=2)', 'maxsize=0)']]
#
# [tool.observed.exercise]
# lines = ['^pages read: 13 of 13$']
#
# [[tool.observed.exercise.choices]]
# says = "Put with `timeout=0.1`, and go on where that raises `Full`"
# edits = [["        pages.put(link)\n", "        try:\n            pages.put(link, timeout=0.1)\n        except queue.Full:\n            pass\n"]]
# right = false
# because = "Nobody stands still now, but each link that found no room is lost."
#
# [[tool.observed.exercise.choices]]
# says = "Double the bound: `maxsize=4`"
# edits = [['maxsize=2)', 'maxsize=4)']]
# right = false
# because = "A bound that is larger is full a little later."
#
# [[tool.observed.exercise.choices]]
# says = "No bound for work that the workers find themselves: `queue.Queue()`"
# edits = [['queue.Queue(maxsize=2)', 'queue.Queue()']]
# right = true
# because = "The `put` never waits, so no circle can close. How much may be found is limited elsewhere."
#
# [[tool.observed.exercise.choices]]
# says = "Put with `put_nowait`, and read the page yourself where the queue is full"
# edits = [["        pages.put(link)\n", "        try:\n            pages.put_nowait(link)\n        except queue.Full:\n            read_page(link)\n"]]
# right = true
# because = "Who would wait does the work: the queue keeps its bound, and nobody stands still."
# ///
"""Workers put into the queue from which they take, and it is full."""
import queue
import threading
import time

pages, read = queue.Queue(maxsize=2), []


def read_page(page):
    read.append(page)
    if len(page) == 3:
        return                         # a page without links
    for link in (page + "1", page + "2", page + "3"):
        pages.put(link)


def work():
    while True:
        read_page(pages.get())


pages.put("/")
workers = [threading.Thread(target=work, daemon=True)
           for _ in range(2)]
for thread in workers:
    thread.start()
until = time.monotonic() + 10
stuck = pages.not_full._waiters        # inside: who waits for room
while (len(read) < 13 and len(stuck) < 2
       and time.monotonic() < until):
    time.sleep(0.01)
print("pages read:", len(read), "of 13")
print("workers in put:", len(stuck), "of 2")
