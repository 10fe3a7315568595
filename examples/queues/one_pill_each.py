# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^a pill each: +read 7 12 30 None, 3 of 3 ended, 0 left$',
#   '^a pill put back: read 7 12 30 None, 3 of 3 ended, 1 left$',
# ]
# deadline = 30
# breaks = [['pills=3', 'pills=4']]
# mutants = [[['pills=1, put_back=True', 'pills=2, put_back=False']], [['is not END', 'is not None']]]
# ///
"""Pills that are no items: one for each worker, or one put back."""
import queue
import threading

END = object()                         # nothing else *is* this object


def run(pills, put_back):
    answers, read = queue.Queue(), []

    def reader():
        while (answer := answers.get()) is not END:
            read.append(answer)
        if put_back:
            answers.put(END)

    threads = [threading.Thread(target=reader, daemon=True)
               for _ in range(3)]
    for thread in threads:
        thread.start()
    for answer in (12, 7, None, 30):
        answers.put(answer)
    for _ in range(pills):
        answers.put(END)
    for thread in threads:
        thread.join(5)
    ended = sum(not thread.is_alive() for thread in threads)
    texts = sorted(map(str, read), key=lambda text: (len(text), text))
    return (f"read {' '.join(texts)}, {ended} of 3 ended, "
            f"{answers.qsize()} left")


print("a pill each:    ", run(pills=3, put_back=False))
print("a pill put back:", run(pills=1, put_back=True))
