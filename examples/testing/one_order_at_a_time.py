# /// script
# [tool.observed]
# runs = 2
# lines = ['^a a b b: 10$', '^a b a b: 5$', '^b a a b: 5$']
# breaks = [['assert turn.wait_for(lambda: order[0] == name, 10)', 'None']]
# mutants = [[['old + amount', 'balance + amount']], [['"abab"', '"bbaa"']], [['"baab"', '"bbaa"']], [['"aabb"', '"abba"']]]
# ///
"""Two threads, four steps, and the order in which they are taken is given."""
import threading


def run(order):
    order = list(order)
    turn = threading.Condition()
    balance = 0

    def step(name, do):
        with turn:
            assert turn.wait_for(lambda: order[0] == name, 10)
            do()
            order.pop(0)
            turn.notify_all()

    def pay_in(name, amount):
        def read():
            nonlocal old
            old = balance

        def write():
            nonlocal balance
            balance = old + amount

        old = None
        step(name, read)
        step(name, write)

    threads = [threading.Thread(target=pay_in, args=(name, 5)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return balance


for order in "aabb", "abab", "baab":
    print(f"{' '.join(order)}: {run(order)}")
