"""Vector clocks: each thread knows how much of each other it has seen."""
import threading

clocks, guard, found = {}, threading.Lock(), []


def me():
    return clocks.setdefault(threading.current_thread().name, {})


def learn(mine, others):
    for who, time in others.items():
        mine[who] = max(time, mine.get(who, 0))


def tick():
    name = threading.current_thread().name
    me()[name] = me().get(name, 0) + 1


class Lock:
    """Who takes it learns what its last holder knew."""
    def __init__(self):
        self.lock, self.knows = threading.Lock(), {}

    def __enter__(self):
        self.lock.acquire()
        learn(me(), self.knows)

    def __exit__(self, *error):
        self.knows = dict(me())
        tick()
        self.lock.release()


class Thread(threading.Thread):
    """It begins with what its starter knew; who joins it learns what it knew."""
    def start(self):
        clocks[self.name] = dict(me(), **{self.name: 1})
        tick()
        super().start()

    def join(self, timeout=None):
        super().join(timeout)
        if not self.is_alive():
            learn(me(), clocks[self.name])


class Shared:
    """A value that notes who read and wrote it, and when by their own clock."""
    def __init__(self, value):
        self.value, self.seen = value, {}

    def touch(self, kind):
        name = threading.current_thread().name
        with guard:
            for (who, before), when in self.seen.items():
                if "write" in (kind, before) and when > me().get(who, 0):
                    if who != name:
                        found.append(f"{who} {before}s, {name} {kind}s")
            self.seen[name, kind] = me().get(name, 0)

    def get(self):
        self.touch("read")
        return self.value

    def set(self, value):
        self.touch("write")
        self.value = value
