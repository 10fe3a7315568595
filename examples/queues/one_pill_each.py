# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^answers: 7 12 30 None$',
#   '^a pill each: +3 of 3 ended, 0 pills left$',
#   '^a pill put back: 3 of 3 ended, 1 pill left$',
# ]
# breaks = [['pills=3', 'pills=4']]
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

    threads = [threading.Thread(target=reader) for _ in range(3)]
    for thread in threads:
        thread.start()
    for answer in (12, 7, None, 30):
        answers.put(answer)
    for _ in range(pills):
        answers.put(END)
    for thread in threads:
        thread.join()
    left = answers.qsize()
    s = "" if left == 1 else "s"
    return sorted(map(str, read)), f"3 of 3 ended, {left} pill{s} left"


read, each = run(pills=3, put_back=False)
_, back = run(pills=1, put_back=True)
print("answers:", *sorted(read, key=lambda text: (len(text), text)))
print("a pill each:    ", each)
print("a pill put back:", back)
