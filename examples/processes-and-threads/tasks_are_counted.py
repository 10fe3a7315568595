# /// script
# [tool.observed]
# lines = ['^1200 tasks, sum 575280200$']
# breaks = [['pool.map(square, ITEMS)', 'pool.map(square, ITEMS, chunksize=3)']]
#
# [tool.observed.exercise]
# lines = ['^[1-4] tasks, sum 575280200$']
# [[tool.observed.exercise.choices]]
# says = "Four workers"
# edits = [["CountingPool(2)", "CountingPool(4)"]]
# right = false
# because = "More workers share the same tasks: one for each item."
# [[tool.observed.exercise.choices]]
# says = "`chunksize=300`"
# edits = [["pool.map(square, ITEMS)", "pool.map(square, ITEMS, chunksize=300)"]]
# right = true
# because = "Three hundred items are sent as one task."
# [[tool.observed.exercise.choices]]
# says = "A pool of threads, with `chunksize=300`"
# edits = [
#   ["ProcessPoolExecutor", "ThreadPoolExecutor"],
#   ["pool.map(square, ITEMS)", "pool.map(square, ITEMS, chunksize=300)"],
# ]
# right = false
# because = "To a thread nothing is sent. This pool takes the parameter, and no notice of it."
# ///
"""How many tasks are twelve hundred items? A pool counts them."""
from concurrent.futures import ProcessPoolExecutor

ITEMS = range(1200)


class CountingPool(ProcessPoolExecutor):
    tasks = 0

    def submit(self, *args, **kwargs):
        self.tasks += 1
        return super().submit(*args, **kwargs)


def square(number):
    return number * number


if __name__ == "__main__":
    with CountingPool(2) as pool:
        total = sum(pool.map(square, ITEMS))
        print(f"{pool.tasks} tasks, sum {total}")
