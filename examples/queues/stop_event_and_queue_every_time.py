# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^producer ended: True$', '^consumer ended: False$', '^stored: 1$']
# breaks = [["stop.set()\nmay_look.set()\n", "stop.set()\nreadings.put(0)\nmay_look.set()\n"]]
#
# [tool.observed.exercise]
# lines = ['^producer ended: True$', '^consumer ended: True$', '^stored: 1$']
#
# [[tool.observed.exercise.choices]]
# says = "Let the producer put a last item that means the end, and the consumer stop at it"
# edits = [["    produced.set()\n", "    readings.put(stop)\n    produced.set()\n"], ["    while not stop.is_set() or not readings.empty():\n", "    while True:\n"], ["        stored.append(readings.get())\n", "        reading = readings.get()\n        if reading is stop:\n            break\n        stored.append(reading)\n"]]
# right = true
# because = "The end comes by the way on which the consumer waits."
#
# [[tool.observed.exercise.choices]]
# says = "Ask the queue first: `while not readings.empty() or not stop.is_set():`"
# edits = [["not stop.is_set() or not readings.empty()", "not readings.empty() or not stop.is_set()"]]
# right = false
# because = "The same two questions, and after them the same `get`, which nobody answers."
#
# [[tool.observed.exercise.choices]]
# says = "Take with a timeout, and look at the event again at `queue.Empty`"
# edits = [["        stored.append(readings.get())\n", "        try:\n            stored.append(readings.get(timeout=0.1))\n        except queue.Empty:\n            pass\n"]]
# right = true
# because = "The consumer comes back ten times a second and sees the event. (A reading that is put after that look stays in the queue.)"
#
# [[tool.observed.exercise.choices]]
# says = "Set the event twice, so that the consumer sees it"
# edits = [["stop.set()\n", "stop.set()\nstop.set()\n"]]
# right = false
# because = "Who stands in `get` looks at no event, however often it is set."
# ///
"""The same two loops. The event comes after the consumer has asked."""
import queue
import threading

readings, stop = queue.Queue(maxsize=10), threading.Event()
stored = []
asked_again, may_look, produced = (
    threading.Event() for _ in range(3))


def produce():
    while not stop.is_set():
        readings.put("a reading")
        may_look.wait(10)
    produced.set()


def consume():
    while not stop.is_set() or not readings.empty():
        if stored:
            asked_again.set()          # not stopped, it was told
        stored.append(readings.get())


producer = threading.Thread(target=produce, daemon=True)
consumer = threading.Thread(target=consume, daemon=True)
producer.start()
consumer.start()
asked_again.wait(10)
stop.set()
may_look.set()
producer.join(10)
consumer.join(2)
print("producer ended:", not producer.is_alive())
print("consumer ended:", not consumer.is_alive())
print("stored:", len(stored))
