# /// script
# [tool.observed]
# runs = 5
# lines = ['^results: 0 1 4 9 16 25 36 49$', '^workers ended: 3 of 3$']
# deadline = 10
# breaks = [['jobs.put(number)', 'jobs.put(number) if number else None']]
# mutants = [[['    jobs.put(END)', '    pass']]]
# ///
"""No join() is needed where each job gives one result: count them."""
import queue
import threading

jobs, results = queue.SimpleQueue(), queue.SimpleQueue()
END = object()


def work():
    while (number := jobs.get()) is not END:
        results.put(number * number)


workers = [threading.Thread(target=work, daemon=True)
           for _ in range(3)]
for thread in workers:
    thread.start()
for number in range(8):
    jobs.put(number)
print("results:", *sorted(results.get() for _ in range(8)))
for _ in workers:
    jobs.put(END)
for thread in workers:
    thread.join(5)
print("workers ended:", sum(not t.is_alive() for t in workers), "of 3")
