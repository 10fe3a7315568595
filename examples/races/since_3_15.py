# /// script
# [tool.observed]
# without = { "<3.15" = "threading has these three since 3.15", "pypy3.11" = "its library is that of 3.11" }
# lines = [
#   '^serialize_iterator: +left and right together (?P<shared>\d+) values, (?P<shared_twice>\d+) twice$',
#   '^synchronized_iterator: +left and right together (?P<made>\d+) values, (?P<made_twice>\d+) twice$',
#   '^concurrent_tee: +left and right together (?P<tee>\d+) values, (?P<tee_twice>\d+) twice$',
# ]
# compare = ['shared == 20', 'shared_twice == 0', 'made == 20', 'made_twice == 0', 'tee == 40', 'tee_twice == 20']
# breaks = [['[threading.serialize_iterator(squares())] * 2', '[squares(), squares()]']]
# mutants = [
#   [['[locked_squares()] * 2', '[locked_squares(), squares()]']],
#   [['threading.concurrent_tee(squares())', '[threading.serialize_iterator(squares())] * 2']],
# ]
# ///
"""Three helpers: share one stream of values, or give each thread all."""
import threading
import time


def squares():
    for number in range(20):
        time.sleep(0.005)           # whoever asks now finds it running
        yield number * number


@threading.synchronized_iterator
def locked_squares():
    return squares()


def run(left_and_right):
    taken, ready = [], threading.Barrier(2)

    def work(iterator):
        ready.wait(10)
        for value in iterator:
            taken.append(value)

    threads = [threading.Thread(target=work, args=(iterator,))
               for iterator in left_and_right]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (f"left and right together {len(taken)} values,"
            f" {len(taken) - len(set(taken))} twice")


print("serialize_iterator:   ",
      run([threading.serialize_iterator(squares())] * 2))
print("synchronized_iterator:", run([locked_squares()] * 2))
print("concurrent_tee:       ",
      run(threading.concurrent_tee(squares())))
