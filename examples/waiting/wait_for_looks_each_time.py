# /// script
# [tool.observed]
# lines = [
#   '^parcels at each look: \[0, 1, 2, 3\]$',
#   '^wait_for gave back: True$',
#   '^without a parcel, after 0.1 s: False$',
#   '^wait\(0.1\): False$',
# ]
# runs = 5
# breaks = [['>= 3', '>= 2']]
# ///
"""wait_for() looks at the fact under the lock, each time it is woken."""
import threading

parcels, looks, results = [], [], []
condition = threading.Condition()
looked = threading.Semaphore(0)


def enough():
    looks.append(len(parcels))
    looked.release()
    return len(parcels) >= 3


def reader():
    with condition:
        results.append(condition.wait_for(enough, 10))


thread = threading.Thread(target=reader)
thread.start()
for parcel in "abc":
    looked.acquire()  # it has looked …
    with condition:  # … and gone to sleep: the lock is free
        parcels.append(parcel)
        condition.notify()
thread.join()
print("parcels at each look:", looks)
print("wait_for gave back:", results[0])
with condition:
    parcels.clear()
    print("without a parcel, after 0.1 s:",
          condition.wait_for(enough, 0.1))
    print("wait(0.1):", condition.wait(0.1))
