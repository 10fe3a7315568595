# /// script
# [tool.observed]
# lines = [
#   '^a: BrokenBarrierError$',
#   '^b: BrokenBarrierError$',
#   '^c: KeyError$',
#   '^broken: True$',
#   '^once more: BrokenBarrierError$',
# ]
# runs = 5
# breaks = [['raise KeyError("price")', 'pass'], ['0.5', '10']]
# mutants = [[['meet("d"', 'barrier.reset(); meet("d"']]]
# ///
"""One party dies before the barrier; the others wait for it in vain."""
import threading

barrier = threading.Barrier(3)
said = {}


def meet(name, patience):
    try:
        if name == "c":
            raise KeyError("price")
        barrier.wait(patience)  # without a timeout: for ever
        said[name] = "went on"
    except (KeyError, threading.BrokenBarrierError) as error:
        said[name] = type(error).__name__


threads = [threading.Thread(target=meet, args=(name, 0.5))
           for name in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for name in "abc":
    print(f"{name}: {said[name]}")
print("broken:", barrier.broken)
meet("d", 3600)  # an hour
print("once more:", said["d"])
