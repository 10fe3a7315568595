# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^a last item: +ended True, stored 1$',
#   '^event or not empty: ended False, stored 1$',
#   '^event alone: +ended True, stored 0 of 1$',
#   '^event at Empty: +ended True, stored 1 of 2$',
# ]
# breaks = [['run(until_the_end)', 'run(event_or_not_empty)']]
# mutants = [[['run(event_at_empty)', 'run(event_or_not_empty)']], [['    stop.set()    ', '    event_at_empty is consume and readings.put("in time"); stop.set()    ']]]
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


def event_at_empty(readings, stop, asked, stored):
    while True:
        try:
            stored.append(readings.get(timeout=0.1))
            asked.set()
        except queue.Empty:
            if stop.is_set():
                break


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
    ended = not consumer.is_alive()
    if consume is event_at_empty:      # it was at a slow reading
        readings.put("the last reading")
    left = readings.qsize()
    of = f" of {len(stored) + left}" if left else ""
    return f"ended {ended}, stored {len(stored)}{of}"


print("a last item:       ", run(until_the_end))
print("event or not empty:", run(event_or_not_empty))
print("event alone:       ", run(event_alone))
print("event at Empty:    ", run(event_at_empty))
