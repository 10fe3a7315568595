# /// script
# [tool.observed]
# lines = [
#   '^a: BrokenBarrierError$',
#   '^b: BrokenBarrierError$',
#   '^c: KeyError$',
#   '^after reset\(\): broken: False$',
#   '^all three went on: True$',
# ]
# runs = 5
# breaks = [['barrier.abort()', 'pass']]
# ///
"""Who cannot come says so: abort() frees the others at once."""
import threading

barrier = threading.Barrier(3)
said = {}


def meet(name, fails):
    try:
        if name == fails:
            raise KeyError("price")
        barrier.wait()  # no timeout: abort() ends it
        said[name] = "went on"
    except (KeyError, threading.BrokenBarrierError) as error:
        barrier.abort()
        said[name] = type(error).__name__


def run(fails):
    threads = [threading.Thread(target=meet, args=(name, fails))
               for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(fails="c")
for name in "abc":
    print(f"{name}: {said[name]}")
barrier.reset()
print("after reset(): broken:", barrier.broken)
run(fails=None)
print("all three went on:", set(said.values()) == {"went on"})
