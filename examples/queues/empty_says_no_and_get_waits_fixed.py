# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = [
#   '^get_nowait: +1 got it, 1 was told Empty, 0 wait$',
#   '^empty, then get: 1 got it, 0 was told Empty, 1 wait$',
# ]
# breaks = [['run(take_at_once)', 'run(ask_then_take)']]
# ///
"""Asking and taking in one step: get_nowait, in the same gap."""
import queue
import threading


def take_at_once(jobs, both):
    both.wait(10)
    try:
        jobs.get_nowait()
    except queue.Empty:
        return "empty"
    return "got it"


def ask_then_take(jobs, both):         # as in the program above
    if jobs.empty():
        return "empty"
    both.wait(10)
    jobs.get()
    return "got it"


def run(take):
    jobs, both, answers = queue.Queue(), threading.Barrier(2), []
    jobs.put("the only one")

    def work():
        answers.append(take(jobs, both))

    threads = [threading.Thread(target=work, daemon=True)
               for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10 if take is take_at_once else 2)
    waits = sum(thread.is_alive() for thread in threads)
    return (f"{answers.count('got it')} got it, "
            f"{answers.count('empty')} was told Empty, {waits} wait")


print("get_nowait:     ", run(take_at_once))
print("empty, then get:", run(ask_then_take))
