# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^one put each: +mixed up 0 of 2$',
#   '^two puts each: mixed up 2 of 2$',
# ]
# breaks = [['run(one_put)', 'run(two_puts)']]
# mutants = [[['run(two_puts)', 'run(one_put)']]]
# ///
"""What belongs together goes into one put, in the same gap."""
import queue
import threading


def one_put(items, name, both):
    items.put((name, name))            # the name and the sum
    both.wait(10)


def two_puts(items, name, both):       # as in the program above
    items.put((name,))
    both.wait(10)
    items.put((name,))


def run(order):
    items, both = queue.Queue(), threading.Barrier(2)
    threads = [threading.Thread(target=order,
                                args=(items, name, both))
               for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    parts = []
    while len(parts) < 4:
        parts.extend(items.get())
    mixed = (parts[0] != parts[1]) + (parts[2] != parts[3])
    return f"mixed up {mixed} of 2"


print("one put each: ", run(one_put))
print("two puts each:", run(two_puts))
