# /// script
# [tool.observed]
# lines = ['^one ticket, guests inside: \d$']
# runs = 5
# breaks = [['Event()', 'Semaphore(0)'], ['ticket.wait(10)', 'ticket.acquire(timeout=0.5)'], ['Barrier(2)', 'Barrier(1)'], ['ticket.clear()', 'pass'], ['ticket.set()', 'ticket.release()']]
#
# [tool.observed.outcomes."two, on one ticket"]
# lines = ['^one ticket, guests inside: 2$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."one"]
# lines = ['^one ticket, guests inside: 1$']
#
# [tool.observed.outcomes."none"]
# lines = ['^one ticket, guests inside: 0$']
# ///
"""Two guests wait for one ticket; who gets it, clears the Event."""
import threading

ticket = threading.Event()
at_the_door = threading.Barrier(2)
inside = []


def guest(name):
    if ticket.wait(10):  # the ticket is here
        at_the_door.wait(10)  # both have seen it
        ticket.clear()  # and now it is mine
        inside.append(name)


guests = [threading.Thread(target=guest, args=(name,)) for name in "ab"]
for thread in guests:
    thread.start()
ticket.set()
for thread in guests:
    thread.join()
print("one ticket, guests inside:", len(inside))
