# /// script
# [tool.observed]
# runs = 5
# lines = ['^worker: is it the object that main sent\? True$', '^worker: got \[\]$']
# breaks = [['batch.clear()', 'batch = []']]
# ///
"""A queue between threads hands over the object itself, not a copy."""
import queue
import threading
import time


def work():
    time.sleep(0.1)                # busy with something else
    received = inbox.get()
    print("worker: is it the object that main sent?", received is sent)
    print("worker: got", received)


inbox = queue.Queue()
worker = threading.Thread(target=work)
worker.start()

batch = ["first", "second", "third"]
sent = batch                       # remember which object it is
print("main:   sends", batch)
inbox.put(batch)
batch.clear()                      # and uses it again for the next batch
worker.join()
