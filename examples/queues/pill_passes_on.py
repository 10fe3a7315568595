# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^came out: 1 9 25 49 81$', '^stages ended: 3 of 3$']
# breaks = [['    outlet.put(END)', '    pass']]
# ///
"""Three stages, joined by queues; the end passes through them all."""
import queue
import threading

END = object()


def stage(work, inlet, outlet):
    while (item := inlet.get()) is not END:
        for result in work(item):      # none, one, or several
            outlet.put(result)
    outlet.put(END)                    # and so to the next stage


def odd(number):
    return [number] if number % 2 else []


def squared(number):
    return [number * number]


def written(number):
    return [str(number)]


queues = [queue.Queue(maxsize=2) for _ in range(4)]
threads = []
for work, inlet, outlet in zip((odd, squared, written),
                               queues, queues[1:]):
    threads.append(threading.Thread(target=stage,
                                    args=(work, inlet, outlet)))


def feed():
    for number in range(10):
        queues[0].put(number)
    queues[0].put(END)


threads.append(threading.Thread(target=feed))
for thread in threads:
    thread.start()
print("came out:", *iter(queues[-1].get, END))
for thread in threads:
    thread.join()
print("stages ended:", sum(not t.is_alive() for t in threads[:3]), "of 3")
