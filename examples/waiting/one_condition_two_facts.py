# /// script
# [tool.observed]
# lines = [
#   '^notify\(\): +coffee was fetched: False$',
#   '^notify_all\(\): +coffee was fetched: True$',
#   '^a condition each: coffee was fetched: True$',
# ]
# runs = 5
# breaks = [['shared.notify, 0.5', 'shared.notify_all, 10']]
# mutants = [[['for wanted in ("tea", "coffee")', 'for wanted in ("coffee", "tea")']], [['shared.notify_all, 10', 'shared.notify, 0.5']], [['coffee.notify, 10', 'tea.notify, 0.5']]]
# ///
"""notify() wakes whoever waits longest, not who waits for this fact."""
import threading
import time


def run(lines, tell, patience):
    ready, waiting, fetched = set(), [], threading.Event()

    def guest(wanted):
        with lines[wanted]:
            waiting.append(wanted)
            while wanted not in ready:
                lines[wanted].wait(10)
        if wanted == "coffee":
            fetched.set()

    guests = []
    for wanted in ("tea", "coffee"):  # tea waits first
        guests.append(threading.Thread(target=guest, args=(wanted,)))
        guests[-1].start()
        while wanted not in waiting:
            time.sleep(0.001)
    with lines["coffee"]:
        ready.add("coffee")
        tell()
    in_time = fetched.wait(patience)
    for wanted in lines:  # clear up
        with lines[wanted]:
            ready.add(wanted)
            lines[wanted].notify_all()
    for thread in guests:
        thread.join()
    return f"coffee was fetched: {in_time}"


shared = threading.Condition()
both = {"tea": shared, "coffee": shared}
print("notify():        ", run(both, shared.notify, 0.5))
print("notify_all():    ", run(both, shared.notify_all, 10))
lock = threading.Lock()
tea, coffee = threading.Condition(lock), threading.Condition(lock)
each = {"tea": tea, "coffee": coffee}
print("a condition each:", run(each, coffee.notify, 10))
