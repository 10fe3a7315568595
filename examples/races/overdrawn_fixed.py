# /// script
# [tool.observed]
# lines = [
#   '^one lock for both: +paid out (?P<one>\d+), balance (?P<one_left>-?\d+)$',
#   '^a lock for each: +paid out (?P<own>\d+), balance (?P<own_left>-?\d+)$',
# ]
# compare = ['one == 70', 'one_left == 30', 'own == 140', 'own_left == -40']
# deadline = 10
# breaks = [['[threading.Lock()] * 2', '[threading.Lock(), threading.Lock()]']]
# mutants = [[['[threading.Lock(), threading.Lock()]', '[threading.Lock()] * 2']]]
# ///
"""One lock over the question and the subtraction: the second is refused."""
import threading


def run(locks):
    paid = []
    both = threading.Barrier(2)

    def withdraw(amount, lock):
        with lock:
            if 100 - sum(paid) >= amount:
                try:
                    both.wait(1.5)      # the gap, as wide as before
                except threading.BrokenBarrierError:
                    pass
                paid.append(amount)

    threads = [threading.Thread(target=withdraw, args=(70, lock))
               for lock in locks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"paid out {sum(paid)}, balance {100 - sum(paid)}"


print("one lock for both:", run([threading.Lock()] * 2))
print("a lock for each:  ", run([threading.Lock(), threading.Lock()]))
