# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^while not empty: done (?P<early>\d) of 3$', '^until a pill: +done (?P<pill>\d) of 3$']
# compare = ['early == 0', 'pill == 3']
# breaks = [['run(while_not_empty)', 'run(until_a_pill)']]
# ///
"""The consumer looks before the producer has put anything: it ends."""
import queue
import threading

END = object()


def while_not_empty(jobs, done):
    while not jobs.empty():
        done.append(jobs.get())


def until_a_pill(jobs, done):
    while (job := jobs.get()) is not END:
        done.append(job)


def run(consume):
    jobs, done = queue.Queue(), []
    consumer_is_there = threading.Event()

    def consumer():
        if consume is until_a_pill:
            consumer_is_there.set()
        consume(jobs, done)
        consumer_is_there.set()

    thread = threading.Thread(target=consumer)
    thread.start()
    consumer_is_there.wait(10)         # the producer is the later one
    for job in range(3):
        jobs.put(job)
    jobs.put(END)
    thread.join()
    return f"done {len(done)} of 3"


print("while not empty:", run(while_not_empty))
print("until a pill:   ", run(until_a_pill))
