# /// script
# [tool.observed]
# runs = 5
# lines = ['^answers: 12 7$', '^left in the queue: (?P<left>\d)$']
# compare = ['left == 2']
# breaks = [['(12, 7, None, 30)', '(12, 7, 0, 30)']]
# ///
"""None as the pill, None as an answer: the reader ends too early."""
import queue
import threading

answers, read = queue.Queue(), []


def reader():
    while (answer := answers.get()) is not None:
        read.append(answer)


for answer in (12, 7, None, 30):       # the third asked: no answer
    answers.put(answer)
answers.put(None)                      # the end
thread = threading.Thread(target=reader)
thread.start()
thread.join()
print("answers:", *read)
print("left in the queue:", answers.qsize())
