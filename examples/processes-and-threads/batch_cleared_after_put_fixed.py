# /// script
# [tool.observed]
# runs = 5
# lines = ['^worker: is it the object that main sent\? True$', "^worker: got \\['first', 'second', 'third'\\]$"]
# breaks = [['batch = []', 'batch.clear()']]
# ///
"""What is put is the receiver's: take a new list, and leave that one alone."""
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
batch = []                         # a new list for the next batch
worker.join()
