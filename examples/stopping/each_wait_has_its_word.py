# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^set the Event: +event ended$',
#   '^put a last item: +queue ended$',
#   '^change the fact, notify: +condition ended$',
#   '^shut the socket down: +socket ended$',
#   '^nothing ends it sooner: +sleep ended$',
# ]
# order = [['^set', '^put', '^change', '^shut', '^nothing']]
# breaks = [['"event": lambda: stop.wait(9)', '"event": lambda: time.sleep(1)']]
# mutants = [
#   [['"queue": items.get', '"queue": lambda: stop.wait(9)']],
#   [['items.put(None)', 'stop.clear()']],
#   [['    over = True', '    pass']],
#   [['near.shutdown(socket.SHUT_RDWR)', 'pass']],
#   [['"sleep": lambda: time.sleep(1)', '"sleep": lambda: stop.wait(9)']],
# ]
# ///
"""Five threads wait, each for something else. Which word reaches which?"""
import queue
import socket
import threading
import time

stop, items, fact = threading.Event(), queue.Queue(), threading.Condition()
near, far = socket.socketpair()
over = False


def wait_for_the_fact():
    with fact:
        fact.wait_for(lambda: over, 9)


waits = {"event": lambda: stop.wait(9), "queue": items.get,
         "condition": wait_for_the_fact, "socket": lambda: near.recv(1),
         "sleep": lambda: time.sleep(1)}
alive = {name: threading.Thread(target=wait, daemon=True)
         for name, wait in waits.items()}
for thread in alive.values():
    thread.start()


def then(words):
    first = list(alive)[0]
    alive[first].join(5)  # whose turn it is, has long to end
    ended = [name for name, x in alive.items() if not x.is_alive()]
    print(f"{words:24} {' '.join(ended) or 'nobody'} ended")
    for name in ended:
        del alive[name]


stop.set()
then("set the Event:")
items.put(None)
then("put a last item:")
with fact:
    over = True
    fact.notify_all()
then("change the fact, notify:")
near.shutdown(socket.SHUT_RDWR)
then("shut the socket down:")
then("nothing ends it sooner:")
