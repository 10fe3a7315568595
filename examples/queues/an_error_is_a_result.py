# /// script
# [tool.observed]
# runs = 5
# deadline = 15
# exit = 1
# lines = ['^results: 1 0 4 5$', '^main: raises what the worker caught$']
# stderr = ['line \d+, in convert$', "^ValueError: invalid literal for int.* 'a word'$"]
# breaks = [['"a word"', '"2"']]
# mutants = [[['if error is None', 'if number']]]
#
# [tool.observed.outcomes."the line in the worker that failed"]
# stderr = ['in convert$']
#
# [tool.observed.outcomes."only the line in main that raises again"]
# stderr = ['raise error$']
# ///
"""The worker hands its exception over as a result; main raises it."""
import queue
import threading

texts, results = queue.Queue(), queue.Queue()


def convert(text):
    return int(text)


def work():
    while (text := texts.get()) is not None:
        try:
            results.put((convert(text), None))
        except Exception as error:
            results.put((None, error))


worker = threading.Thread(target=work)
worker.start()
asked = ("1", "a word", "0", "4", "5")
for text in asked:
    texts.put(text)
answers = [results.get() for _ in asked]      # as many as were asked
texts.put(None)
worker.join()
print("results:", *(number for number, error in answers
                    if error is None))    # a result may be 0
for _, error in answers:
    if error is not None:
        print("main: raises what the worker caught", flush=True)
        raise error
