# /// script
# [tool.observed]
# lines = ['^4 tasks by 4 processes$']
# breaks = [['os.getpid', 'os.getppid']]
#
# [tool.observed.exercise]
# lines = ['^4 tasks by [12] processes$']
# [[tool.observed.exercise.choices]]
# says = "Pools of one worker"
# edits = [["ProcessPoolExecutor(2)", "ProcessPoolExecutor(1)"]]
# right = false
# because = "A new pool has new workers, however many they are."
# [[tool.observed.exercise.choices]]
# says = "The pool is made before the loop"
# edits = [
#   [
#     "    for _ in range(4):\n        with ProcessPoolExecutor(2) as pool:",
#     "    with ProcessPoolExecutor(2) as pool:\n        for _ in range(4):",
#   ],
# ]
# right = true
# because = "The workers are kept, and a later task finds them running."
# [[tool.observed.exercise.choices]]
# says = "No `with`: the pools are not ended in the loop"
# edits = [
#   [
#     "        with ProcessPoolExecutor(2) as pool:\n            workers",
#     "        pool = ProcessPoolExecutor(2)\n        workers",
#   ],
# ]
# right = false
# because = "Each task has a pool of its own all the same, and each pool starts a worker."
# ///
"""A pool is made for each task: how many processes have worked?"""
import os
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    workers = []
    for _ in range(4):
        with ProcessPoolExecutor(2) as pool:
            workers.append(pool.submit(os.getpid).result())
    print(len(workers), "tasks by", len(set(workers)), "processes")
