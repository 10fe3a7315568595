# /// script
# [tool.observed]
# lines = [
#   '^a counter second: +Al Bo Cy Di Ed$',
#   '^compare=False: +(?P<came>Al .*)$',
#   '^nothing between: +TypeError$',
# ]
# never = ['^compare=False: +Al Bo Cy Di Ed$']
# breaks = [['run(lambda data: Job(1, data))', 'run(with_counter)']]
# ///
"""Equal priorities, five items: three ways to put them."""
import dataclasses
import itertools
import queue


@dataclasses.dataclass(order=True)
class Job:
    priority: int
    data: dict = dataclasses.field(compare=False)


count = itertools.count()


def with_counter(data):
    return (1, next(count), data)


def run(make):
    jobs = queue.PriorityQueue()
    try:
        for name in ("Al", "Bo", "Cy", "Di", "Ed"):
            jobs.put(make({"to": name}))
    except TypeError:
        return "TypeError"
    taken = [jobs.get() for _ in range(jobs.qsize())]
    return " ".join(job.data["to"] if isinstance(job, Job)
                    else job[-1]["to"] for job in taken)


print("a counter second:", run(with_counter))
print("compare=False:   ", run(lambda data: Job(1, data)))
print("nothing between: ", run(lambda data: (1, data)))
