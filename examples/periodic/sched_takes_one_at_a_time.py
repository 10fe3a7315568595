# /// script
# [tool.observed]
# lines = ['^ 1 s: report, due at 1$', '^ 5 s: backup, due at 2$', '^ 5 s: urgent, due at 3$', '^ 5 s: mail, due at 3$']
# order = [['report', 'backup', 'urgent', 'mail']]
# runs = 2
# breaks = [['clock.sleep(4)', 'pass']]
# mutants = [[['(3, 1, "urgent")', '(3, 3, "urgent")']]]
# ///
"""A clock of our own, so that seconds cost nothing."""
import sched


class Clock:
    now = 0

    def time(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


clock = Clock()
line = sched.scheduler(clock.time, clock.sleep)


def job(name, due):
    print(f"{clock.now:2} s: {name}, due at {due}")
    if name == "report":
        clock.sleep(4)              # it works for four seconds


for due, priority, name in ((3, 2, "mail"), (1, 1, "report"),
                            (3, 1, "urgent"), (2, 9, "backup")):
    line.enterabs(due, priority, job, (name, due))
line.run()
