# /// script
# [tool.observed]
# runs = 5
# deadline = 5
# lines = ['^came out: 1 9 25 49 81$', '^stages ended: 3 of 3$']
# breaks = [['    outlet.put(END)', '    pass']]
#
# [tool.observed.exercise]
# lines = ['^came out: 1 9 25 49 81$', '^stages ended: 3 of 3$']
#
# [[tool.observed.exercise.choices]]
# says = "`feed()` is called by main, before it takes what comes out"
# edits = [["threads.append(threading.Thread(target=feed))\n", ""], ["print(\"came out:\"", "feed()\nprint(\"came out:\""]]
# right = true
# because = "It works here, by luck of the numbers: five results and the end are few enough for the queues and the stages' hands. With a hundred numbers it would stand still."
#
# [[tool.observed.exercise.choices]]
# says = "`feed()` is called by main, and the numbers are a hundred"
# edits = [["threads.append(threading.Thread(target=feed))\n", ""], ["print(\"came out:\"", "feed()\nprint(\"came out:\""], ["range(10)", "range(100)"]]
# right = false
# because = "Main waits for room in the first queue, the stages for room in the last, and nobody takes from that one."
#
# [[tool.observed.exercise.choices]]
# says = "The stages are given their queues the other way round"
# edits = [["queues, queues[1:])", "queues[1:], queues)"]]
# right = false
# because = "Now the last stage reads what nobody writes."
#
# [[tool.observed.exercise.choices]]
# says = "The queues have no bound"
# edits = [["queue.Queue(maxsize=2)", "queue.Queue()"]]
# right = true
# because = "The bound limits how much is under way. The results are the same without."
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
ended = sum(not thread.is_alive() for thread in threads[:3])
print("stages ended:", ended, "of 3")
