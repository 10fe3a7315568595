# /// script
# [tool.observed]
# runs = 5
# lines = ['^told that the lock is free: (?P<told>\d) of 3$', '^loaded (?P<loaded>\d) times$', '^two others see: locked is (?P<seen>[\w ]+)$']
# compare = ['told == 1', 'loaded == 1', 'seen == "True True"']
# breaks = [['mine = lock.acquire(blocking=False)', 'mine = not lock.locked()'], ['        lock.release()', '        pass; lock.acquire()']]
# mutants = [[['if mine:', 'if mine or True:'], ['lock.release()', 'pass']], [['seen.append(lock.locked())', 'seen.append(mine)']]]
# ///
"""`acquire(blocking=False)` asks and takes in one step: one is told."""
import threading

lock = threading.Lock()
all_asked = threading.Barrier(3)
told, loaded, seen = [], [], []


def load_unless_another_does():
    mine = lock.acquire(blocking=False)
    told.append(mine)
    all_asked.wait(10)              # the same gap
    if not mine:
        seen.append(lock.locked())  # True, and it is not I who has it
    all_asked.wait(10)
    if mine:
        loaded.append("settings")
        lock.release()


threads = [threading.Thread(target=load_unless_another_does)
           for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("told that the lock is free:", sum(told), "of 3")
print("loaded", len(loaded), "times")
print("two others see: locked is", *seen)
