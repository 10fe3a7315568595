# /// script
# [tool.observed]
# lines = ['^squares: (?P<squares>\d+ \d+ \d+)$']
# compare = ['squares == "9 9 9"']
# breaks = [['lambda: work(number)', 'lambda number=number: work(number)']]
#
# [tool.observed.exercise]
# lines = ['^squares: 1 4 9$']
#
# [[tool.observed.exercise.choices]]
# says = "`target=work(number)`"
# edits = [["target=lambda: work(number)", "target=work(number)"]]
# right = false
# because = "It calls work at once, in main, and the thread is given None to run."
#
# [[tool.observed.exercise.choices]]
# says = "`target=work, args=(number,)`"
# edits = [["target=lambda: work(number)", "target=work, args=(number,)"]]
# right = true
# because = "The value is looked up when the thread is made."
#
# [[tool.observed.exercise.choices]]
# says = "`target=lambda: work(int(number))`"
# edits = [["lambda: work(number)", "lambda: work(int(number))"]]
# right = false
# because = "A copy, but made when the thread runs: of the last value."
#
# [[tool.observed.exercise.choices]]
# says = "`target=lambda number=number: work(number)`"
# edits = [["lambda: work(number)", "lambda number=number: work(number)"]]
# right = true
# because = "A default is computed when the lambda is made, once for each."
# ///
"""Three squares, by three threads (main's would be a nought)."""
import threading

squares, threads = [], []


def work(number):
    worker = threading.current_thread() is not threading.main_thread()
    squares.append(number * number if worker else 0)


for number in 1, 2, 3:
    threads.append(threading.Thread(target=lambda: work(number)))
for thread in threads:
    thread.start()
    thread.join()
print("squares:", *squares)
