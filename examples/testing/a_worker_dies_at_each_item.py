# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^nobody dies: +4 done, main was through: True$',
#   '^dies at 1: +0 done, main was through: False$',
#   '^dies at 2: +1 done, main was through: False$',
#   '^dies at 3: +2 done, main was through: True$',
#   '^dies at 4: +3 done, main was through: True$',
# ]
# breaks = [['if job == dies_at:', 'if job == -1:']]
# mutants = [[['queue.Queue(2)', 'queue.Queue()']], [['queue.Queue(2)', 'queue.Queue(1)']]]
#
# [tool.observed.outcomes."at item 4"]
# lines = ['^dies at 4: .* False$']
# never = ['^dies at [123]: .* False$']
# [tool.observed.outcomes."at items 1 and 2"]
# lines = ['^dies at 1: .* False$', '^dies at 2: .* False$']
# never = ['^dies at [34]: .* False$']
# [tool.observed.outcomes."at each of the four"]
# lines = ['^dies at 1: .* False$', '^dies at 2: .* False$', '^dies at 3: .* False$', '^dies at 4: .* False$']
# ///
"""The worker dies at each item in its turn: when does main stand still?"""
import queue
import threading
import time


def run(dies_at):
    jobs, done = queue.Queue(2), []

    def work():
        while True:
            job = jobs.get()
            if job == dies_at:
                raise SystemExit       # the fault: it dies in silence
            if job is None:
                break
            done.append(job)

    def main():
        for job in 1, 2, 3, 4, None:
            jobs.put(job)

    worker = threading.Thread(target=work)
    worker.start()
    producer = threading.Thread(target=main, daemon=True)
    producer.start()
    worker.join()                      # done, or dead
    while producer.is_alive():
        if jobs.full() and jobs.unfinished_tasks < 5:   # of 4 and None
            return f"{len(done)} done, main was through: False"
        time.sleep(0.01)               # it has room, or no more to put
    return f"{len(done)} done, main was through: True"


print("nobody dies:", run(None))
for number in 1, 2, 3, 4:
    print(f"dies at {number}:  ", run(number))
