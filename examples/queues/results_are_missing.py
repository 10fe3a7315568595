# /// script
# [tool.observed]
# runs = 5
# deadline = 15
# lines = ['^asked for: (?P<asked>\d) results$', '^came: +(?P<came>\d) result$']
# compare = ['asked == 5', 'came == 1']
# stderr = ['^ValueError: invalid literal']
# breaks = [['"a word"', '"2"']]
# mutants = [[['"4", "5")', '"4")']]]
# ///
"""The worker dies of one bad text; main goes on, and nothing is red."""
import queue
import threading

texts, results = queue.Queue(), []


def work():
    while True:
        text = texts.get()
        if text is None:
            return
        results.append(int(text))


worker = threading.Thread(target=work)
worker.start()
asked = ("1", "a word", "3", "4", "5")
for text in (*asked, None):
    texts.put(text)
worker.join()
print("asked for:", len(asked), "results")
print("came:     ", len(results), "result")
