# /// script
# [tool.observed]
# runs = 5
# lines = ['^worker: is it the object that main sent\? True$', '^worker: got \[\]$']
# breaks = [['batch.clear()', 'batch = []']]
#
# [tool.observed.exercise]
# lines = ["^worker: got .'first', 'second', 'third'.$"]
# [[tool.observed.exercise.choices]]
# says = "Main puts a copy: `inbox.put(batch[:])`"
# edits = [["inbox.put(batch)", "inbox.put(batch[:])"]]
# right = true
# because = "What the worker gets is another list. Main may do with its own what it likes."
# [[tool.observed.exercise.choices]]
# says = "Main deletes the items: `del batch[:]`"
# edits = [["batch.clear()                      # and uses it again for the next batch", "del batch[:]"]]
# right = false
# because = "That empties the list itself, as `clear` does."
# [[tool.observed.exercise.choices]]
# says = "A lock round `put` and `clear`, and round `get`"
# edits = [
#   ["inbox = queue.Queue()", "lock = threading.Lock()\ninbox = queue.Queue()"],
#   ["    received = inbox.get()", "    with lock:\n        received = inbox.get()"],
#   [
#     "inbox.put(batch)\nbatch.clear()",
#     "with lock:\n    inbox.put(batch)\n    batch.clear()",
#   ],
# ]
# right = false
# because = "When the worker gets its turn, the list has been cleared."
# [[tool.observed.exercise.choices]]
# says = "A tuple round the list: `inbox.put((batch,))`, and the worker takes the list out of it"
# edits = [
#   ["inbox.put(batch)", "inbox.put((batch,))"],
#   ["inbox.get()", "inbox.get()[0]"],
# ]
# right = false
# because = "The tuple holds the same list."
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
