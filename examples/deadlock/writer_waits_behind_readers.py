# /// script
# [tool.observed]
# lines = [
#   '^readers first: (?P<first>\d+) of 50 reads began while the writer waited$',
#   '^writer first: +(?P<fair>\d+) of 50 reads began while the writer waited$',
# ]
# compare = ['first == 50', 'fair == 0']
# breaks = [['fair=False', 'fair=True']]
# mutants = [[['fair=True', 'fair=False']]]
# ///
"""Readers who come before the last has gone keep a writer out."""
import threading


def evening(words, fair):
    door = threading.Condition()
    inside, waiting, late = [], [], []
    asked = threading.Event()

    def write():
        with door:
            waiting.append("writer")
            asked.set()
            door.wait_for(lambda: not inside)
            waiting.clear()        # here it writes
            door.notify_all()

    def read(came, leave):
        with door:
            came.set()
            door.wait_for(lambda: not (fair and waiting))
            inside.append("reader")
            late.extend(waiting)
        leave.wait()
        with door:
            inside.pop()
            door.notify_all()

    def new_reader():
        came, leave = threading.Event(), threading.Event()
        reader = threading.Thread(target=read, args=(came, leave))
        reader.start()
        came.wait()                # it is in, or it waits at the door
        return reader, leave

    reader, leave = new_reader()
    threads = [reader, threading.Thread(target=write)]
    threads[1].start()
    asked.wait()
    for _ in range(50):            # one comes, then the last one goes
        reader, its_leave = new_reader()
        threads.append(reader)
        leave.set()
        leave = its_leave
    leave.set()
    for thread in threads:
        thread.join()
    print(f"{words:14} {len(late)} of 50 reads began"
          " while the writer waited")


evening("readers first:", fair=False)
evening("writer first:", fair=True)
