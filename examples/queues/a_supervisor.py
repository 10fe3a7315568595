# /// script
# [tool.observed]
# runs = 5
# deadline = 15
# lines = [
#   '^two bad jobs: +done 0 2 3 5; died of 1 4; (?P<started>\d) started$',
#   '^every other is bad: done 1 3 5 7 9; died of 0 2 4 6 8; 6 started$',
#   '^all are bad: +done nothing; died of 0 1 2; (?P<hopeless>\d) started; gave up$',
# ]
# compare = ['started == 3', 'hopeless == 3']
# breaks = [['{1, 4}', '{1}']]
# mutants = [[['if len(done) > before else', 'if False else']], [['in_a_row < 3', 'in_a_row < 4']]]
#
# [tool.observed.exercise]
# lines = ['^two bad jobs: +done 0 2 3 5; died of 1 4; 1 started$']
#
# [[tool.observed.exercise.choices]]
# says = "Catch the error inside the loop, note it, and go on"
# edits = [["                handle(job, bad)\n                done.append(job)\n", "                try:\n                    handle(job, bad)\n                    done.append(job)\n                except BrokenTool:\n                    died_of.append(job)\n"]]
# right = true
# because = "Where the worker can go on by itself, nobody need start another."
#
# [[tool.observed.exercise.choices]]
# says = "Catch it round the whole loop, and return"
# edits = [["            pass ", "            return "]]
# right = false
# because = "The worker has left its loop either way: another is needed for the rest."
#
# [[tool.observed.exercise.choices]]
# says = "Let the worker put the bad job back into the queue"
# edits = [["                current.append(job)\n", "                current.append(job)\n                if job in bad:\n                    jobs.put(job)\n"]]
# right = false
# because = "The bad job ends its worker all the same; and behind the END nobody takes it again."
# ///
"""It notes what its worker died of, and starts another."""
import queue
import threading

END = object()


class BrokenTool(Exception):
    pass


def handle(job, bad):
    if job in bad:
        raise BrokenTool


def supervise(count, bad):
    jobs, done, died_of, current = queue.Queue(), [], [], []
    for job in (*range(count), END):
        jobs.put(job)

    def work():
        try:
            while (job := jobs.get()) is not END:
                current.append(job)
                handle(job, bad)
                done.append(job)
                current.clear()
        except BrokenTool:
            pass                       # the supervisor sees `current`

    started = in_a_row = 0
    while in_a_row < 3:                # deaths with nothing done
        before = len(done)
        started += 1
        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
        if not current:
            break                      # it came to the END
        died_of.append(current.pop())
        in_a_row = 1 if len(done) > before else in_a_row + 1
    return (f"done {' '.join(map(str, done)) or 'nothing'}; died of "
            f"{' '.join(map(str, died_of))}; {started} started"
            + ("; gave up" if in_a_row == 3 else ""))


print("two bad jobs:      ", supervise(6, bad={1, 4}))
print("every other is bad:", supervise(10, bad={0, 2, 4, 6, 8}))
print("all are bad:       ", supervise(10, bad=range(10)))
