# /// script
# [tool.observed]
# interpreters = ["3.11", "3.12"]
# deadline = 10
# lines = [
#   '^one object, two threads: +computed (?P<same>\d) times$',
#   '^two objects: +(?P<met>both at once|one after the other)$',
# ]
# compare = ['same == 2', 'met == "both at once"']
# breaks = [['both.wait(1.5) ', 'both.wait(0) ']]
# mutants = [[['run(report, report)', 'run(report)']], [['if met', 'if not met']]]
#
# [tool.observed.on."<3.12"]
# compare = ['same == 1', 'met == "one after the other"']
#
# [tool.observed.on."pypy3.11"]
# compare = ['same == 1', 'met == "one after the other"']
# ///
"""cached_property: twice since 3.12; before, one lock for all objects."""
import functools
import threading


class Report:
    @functools.cached_property
    def total(self):
        computed.append(self)
        try:
            both.wait(1.5)          # is another thread in here too?
            met.append(self)
        except threading.BrokenBarrierError:
            pass                    # nobody came
        return 42


def run(*reports):
    threads = [threading.Thread(target=lambda report=report: report.total)
               for report in reports]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


computed, met, both = [], [], threading.Barrier(2)
report = Report()
run(report, report)
print("one object, two threads: computed", len(computed), "times")
computed, met, both = [], [], threading.Barrier(2)
run(Report(), Report())
print("two objects:            ",
      "both at once" if met else "one after the other")
