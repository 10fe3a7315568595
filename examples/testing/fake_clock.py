"""A clock for tests: its sleepers wake when it is put forward."""
import threading


class FakeClock:
    def __init__(self):
        self.time = 0
        self.sleepers = []                 # when each is due
        self.changed = threading.Condition()

    def sleep(self, seconds):
        with self.changed:
            due = self.time + seconds
            self.sleepers.append(due)
            self.changed.notify_all()
            self.changed.wait_for(lambda: self.time >= due)
            self.sleepers.remove(due)
            self.changed.notify_all()

    def advance(self, seconds):
        with self.changed:
            self.time += seconds
            self.changed.notify_all()

    def wait_for_sleepers(self, number, timeout=10):
        """Wait until so many sleep whose time has not come."""
        def asleep():
            return sum(due > self.time for due in self.sleepers) == number

        with self.changed:
            return self.changed.wait_for(asleep, timeout)
