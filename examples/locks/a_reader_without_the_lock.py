# /// script
# [tool.observed]
# runs = 5
# lines = ['^without the lock: the least is 20, the most 10$', '^with the lock: an answer in 0.3 s: False$', '^later: the least is 20, the most 30$']
# breaks = [['        bounds["least"] = low', '        bounds["least"] = low; bounds["most"] = high'], ["    with lock:\n        answers", "    if True:\n        answers"]]
# mutants = [[['print("without', 'go_on.set(); writer.join(); print("without']]]
# ///
"""The writer holds the lock. A reader who does not ask sees half."""
import threading

lock = threading.Lock()
bounds = {"least": 0, "most": 10}
half_done, go_on = threading.Event(), threading.Event()
answers = []


def move(low, high):
    with lock:
        bounds["least"] = low
        half_done.set()
        go_on.wait(10)              # between the two fields
        bounds["most"] = high


def look():
    return f"the least is {bounds['least']}, the most {bounds['most']}"


def look_with_the_lock():
    with lock:
        answers.append(look())


writer = threading.Thread(target=move, args=(20, 30))
reader = threading.Thread(target=look_with_the_lock)
writer.start()
half_done.wait(10)
print("without the lock:", look())
reader.start()
reader.join(0.3)
print("with the lock: an answer in 0.3 s:", bool(answers))
go_on.set()
reader.join()
print("later:", *answers)
writer.join()
