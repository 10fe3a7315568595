# /// script
# [tool.observed]
# lines = [
#   '^took:   a book a vase$',
#   '^failed: nobody$',
# ]
# runs = 10
# breaks = [['while none_here', 'if none_here']]
# ///
"""`while` looks again after each wait."""
import threading
import time

parcels, took, failed = [], [], []
looks = 0
condition = threading.Condition()


def none_here():
    global looks
    looks += 1
    return not parcels


def reader():
    with condition:
        while none_here():
            condition.wait(10)
        try:
            took.append(parcels.pop())
        except IndexError as error:
            failed.append(f"IndexError: {error}")


def until(fact):
    while not fact():
        time.sleep(0.001)


def knock(*brought):
    with condition:  # whoever has looked is in wait() now
        parcels.extend(brought)
        condition.notify_all()


readers = [threading.Thread(target=reader) for _ in range(2)]
for thread in readers:
    thread.start()
until(lambda: looks == 2)
knock("a book")
until(lambda: failed or looks >= 4)
knock()  # for nothing
until(lambda: failed or looks >= 5)
knock("a vase")
for thread in readers:
    thread.join()
print("took:  ", *took)
print("failed:", *failed or ["nobody"])
