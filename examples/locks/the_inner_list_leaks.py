# /// script
# [tool.observed]
# runs = 5
# lines = ['^the list itself: (?P<itself>\d) entries, then (?P<then>\d); sum (?P<sum>\d+) for a total of (?P<total>\d+)$', '^a copy: +(?P<copy>\d) entries, then (?P<copied>\d); sum (?P<copysum>\d+) for a total of (?P<copytotal>\d+)$']
# compare = ['itself == 2', 'then == 3', 'sum == 60', 'total == 30', 'copy == copied == 2', 'copysum == copytotal == 30']
# breaks = [['return self.total, list(self.entries)', 'return self.total, self.entries'], ['return self.total, self.entries', 'return self.total, list(self.entries)']]
# ///
"""A method locks, and returns the list: its lock stays behind."""
import threading


class Leaking:
    def __init__(self):
        self.lock = threading.Lock()
        self.total, self.entries = 0, []

    def add(self, amount):
        with self.lock:
            self.entries.append(amount)
            self.total += amount

    def look(self):
        with self.lock:
            return self.total, self.entries


class Copying(Leaking):
    def look(self):
        with self.lock:
            return self.total, list(self.entries)


for name, account in [("the list itself:", Leaking()),
                      ("a copy:         ", Copying())]:
    account.add(10)
    account.add(20)
    total, entries = account.look()     # both under the lock
    before = len(entries)
    other = threading.Thread(target=account.add, args=(30,))
    other.start()
    other.join()
    print(name, before, "entries, then", len(entries), end="; ")
    print("sum", sum(entries), "for a total of", total)
