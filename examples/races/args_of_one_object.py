# /// script
# [tool.observed]
# lines = [
#   '^one dict: +(?P<one>\d \d \d)$',
#   '^a dict each: +(?P<each>\d \d \d)$',
# ]
# compare = ['one == "3 3 3"', 'each == "1 2 3"']
# breaks = [['run(lambda order: order)', 'run(dict)']]
# mutants = [[['run(dict)', 'run(lambda order: order)']]]
# ///
"""args= hands over the object: change it, and each thread sees that."""
import threading

shipped = []


def ship(order):
    shipped.append(order["number"])


def run(hand_over):
    threads, order = [], {}
    for number in 1, 2, 3:
        order["number"] = number            # the same dict each time
        threads.append(threading.Thread(target=ship,
                                        args=(hand_over(order),)))
    shipped.clear()
    for thread in threads:
        thread.start()
        thread.join()
    return " ".join(map(str, shipped))


print("one dict:   ", run(lambda order: order))
print("a dict each:", run(dict))
