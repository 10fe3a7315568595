# /// script
# [tool.observed]
# lines = [
#   '^a lock each: +Carl to Dora meanwhile: True$',
#   '^one for all: +Carl to Dora meanwhile: False$',
#   '^no circle: +done 40 of 40$',
# ]
# breaks = [['"one for all:", one_lock, one_lock', '"one for all:", one_lock, threading.Lock()']]
# mutants = [[['range(20)', 'range(19)']], [['"a lock each:", threading.Lock(), threading.Lock()', '"a lock each:", one_lock, one_lock']]]
# ///
"""One lock for all closes no circle, and lets nobody in meanwhile."""
import threading

one_lock = threading.Lock()
done = []


def meanwhile(words, ann_and_bob, carl_and_dora):
    inside, leave = threading.Event(), threading.Event()

    def ann_to_bob():
        with ann_and_bob:
            inside.set()
            leave.wait()

    thread = threading.Thread(target=ann_to_bob)
    thread.start()
    inside.wait()
    got = carl_and_dora.acquire(timeout=0.3)
    if got:
        carl_and_dora.release()
    leave.set()
    thread.join()
    print(f"{words:13} Carl to Dora meanwhile: {got}")


def many(way):
    for _ in range(20):
        with one_lock:
            done.append(way)


meanwhile("a lock each:", threading.Lock(), threading.Lock())
meanwhile("one for all:", one_lock, one_lock)
threads = [threading.Thread(target=many, args=(way,))
           for way in ("Ann to Bob", "Bob to Ann")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"no circle:    done {len(done)} of 40")
