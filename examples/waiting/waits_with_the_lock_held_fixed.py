# /// script
# [tool.observed]
# lines = [
#   '^main:   the driver stands at the door: True$',
#   '^reader: got a parcel$',
#   '^main:   in the end there are 1 parcels$',
# ]
# runs = 5
# breaks = [['condition.wait(10)', 'at_the_door.wait(10) or time.sleep(0.1)']]
# mutants = [[['target=driver', 'target=print'], ['wait(10)', 'wait(0.2)']]]
# ///
"""`Condition.wait` lets go of the lock while it waits."""
import threading

parcels, said = [], []
condition = threading.Condition()
reader_has_it = threading.Event()
at_the_door = threading.Event()


def reader():
    with condition:
        reader_has_it.set()
        at_the_door.wait(10)
        while not parcels:
            if not condition.wait(10):  # the lock is free meanwhile
                break
        said.append("got a parcel" if parcels else "gave up, no parcel")


def driver():
    reader_has_it.wait(10)
    at_the_door.set()
    with condition:
        parcels.append("a book")
        condition.notify()


threads = [threading.Thread(target=reader), threading.Thread(target=driver)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("main:   the driver stands at the door:", at_the_door.is_set())
print("reader:", said[0])
print("main:   in the end there are", len(parcels), "parcels")
