# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^looks once a batch: stopped after 1000 more$',
#   '^looks at each item: stopped after 1 more$',
# ]
# breaks = [['if stop.is_set():', 'if False:']]
# mutants = [[['        stop.set()', '        pass']], [['looks=1)', 'looks=1000)']]]
# ///
"""How much is still done after the stop is what is done between two looks."""
import threading


def work(stop, told, looks):
    for item in range(100_000):
        if item % looks == 0:
            if stop.is_set():
                return
        if item == 3 * looks:
            told.set()
            stop.wait(5)  # just here comes the stop
        done.append(item)


def after_the_stop(looks):
    done.clear()
    stop, told = threading.Event(), threading.Event()
    x = threading.Thread(target=work, args=(stop, told, looks))
    x.start()
    if told.wait(5):
        before = len(done)
        stop.set()
    x.join()
    return len(done) - before


done = []
print("looks once a batch: stopped after", after_the_stop(looks=1000), "more")
print("looks at each item: stopped after", after_the_stop(looks=1), "more")
