# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^a last item: +ended True, stored 1$',
#   '^event or not empty: ended False, stored 1$',
#   '^event alone: +ended True, stored 0 of 1$',
# ]
# breaks = [['run(until_the_end)', 'run(event_or_not_empty)']]
# ///
"""The producer says that it has ended, where the consumer waits."""
import queue
import threading

END = object()


def until_the_end(readings, stop, asked, stored):
    while (reading := readings.get()) is not END:
        stored.append(reading)
        asked.set()


def event_or_not_empty(readings, stop, asked, stored):
    while not stop.is_set() or not readings.empty():
        if stored:
            asked.set()                # that it is not stopped
        stored.append(readings.get())


def event_alone(readings, stop, asked, stored):
    asked.set()
    stop.wait(10)                      # busy with something else
    while not stop.is_set():
        stored.append(readings.get())


def run(consume):
    readings, stop, stored = queue.Queue(), threading.Event(), []
    asked = threading.Event()
    consumer = threading.Thread(target=consume, daemon=True,
                                args=(readings, stop, asked, stored))
    consumer.start()
    readings.put("a reading")
    asked.wait(10)
    stop.set()                         # the producer ends here
    if consume is until_the_end:
        readings.put(END)
    consumer.join(2 if consume is event_or_not_empty else 10)
    of = " of 1" if consume is event_alone else ""
    return f"ended {not consumer.is_alive()}, stored {len(stored)}{of}"


print("a last item:       ", run(until_the_end))
print("event or not empty:", run(event_or_not_empty))
print("event alone:       ", run(event_alone))
