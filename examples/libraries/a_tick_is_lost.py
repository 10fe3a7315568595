# /// script
# dependencies = ["tqdm", "rich"]
#
# [tool.observed]
# runs = 2
# lines = ['^tqdm: (?P<tqdm>\d) of 2$', '^rich: (?P<rich>\d) of 2$']
# compare = ['tqdm == 1', 'rich == 2']
# breaks = [['meet.wait()', 'pass']]
# mutants = [[['progress.advance(task, step)', 'pass']]]
#
# [tool.observed.outcomes."tqdm loses one, rich loses none"]
# lines = ['^tqdm: 1', '^rich: 2']
# [tool.observed.outcomes."both lose one"]
# lines = ['^tqdm: 1', '^rich: 1']
# [tool.observed.outcomes."neither loses one"]
# lines = ['^tqdm: 2', '^rich: 2']
#
# [tool.observed.exercise]
# lines = ['^tqdm: 2 of 2$']
# [[tool.observed.exercise.choices]]
# says = "A lock of its own: `tqdm.set_lock(threading.RLock())`"
# edits = [["bar = tqdm", "tqdm.set_lock(threading.RLock())\nbar = tqdm"]]
# right = false
# because = "That lock is for drawing. The count is added to before it is taken."
# [[tool.observed.exercise.choices]]
# says = "`with tqdm.get_lock():` round each `update`"
# edits = [["twice(bar.update, 5)", "twice(update, 0.5)"], ["bar = tqdm", "def update(step):\n    with tqdm.get_lock():\n        bar.update(step)\n\n\nbar = tqdm"]]
# right = true
# because = "Any lock will do that all who update take. This one is there, and is an RLock."
# [[tool.observed.exercise.choices]]
# says = "A queue, and main alone calls `update`"
# edits = [["twice(bar.update, 5)", "twice(done.put, 5)\nmeet = threading.Barrier(1)\nfor _ in range(2):\n    bar.update(done.get())"], ["bar = tqdm", "import queue\ndone = queue.Queue()\nbar = tqdm"]]
# right = true
# because = "What one thread alone adds to loses nothing. `as_completed` of a pool is such a queue."
# [[tool.observed.exercise.choices]]
# says = "`mininterval=0`, so that each `update` is drawn"
# edits = [["tqdm(total=2", "tqdm(mininterval=0, total=2"]]
# right = false
# because = "It is drawn as it was counted."
# ///
"""Two threads move a bar on at the same moment: does it count both?"""
import os
import threading

from rich.progress import Progress
from tqdm import tqdm


class Step(int):
    """A 1 that takes a moment to be added: the other thread comes in between."""

    def __radd__(self, count):
        try:
            meet.wait()
        except threading.BrokenBarrierError:
            pass                     # nobody came
        return int(count) + int(self)


def twice(move, patience):
    global meet
    meet = threading.Barrier(2, timeout=patience)
    threads = [threading.Thread(target=move, args=[Step(1)]) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


bar = tqdm(total=2, file=open(os.devnull, "w"))
twice(bar.update, 5)
print("tqdm:", bar.n, "of 2")

progress = Progress()
task = progress.add_task("", total=2)
twice(lambda step: progress.advance(task, step), 0.5)
print("rich:", progress.tasks[0].completed, "of 2")
