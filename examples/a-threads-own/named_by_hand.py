# /// script
# [tool.observed]
# lines = ['^the system calls them: boss, mailer, writer$']
# runs = 2
# breaks = [['x.start()', 'x.name = "y"; x.start()']]
# mutants = [[['"boss"', '"b"']]]
# ///
"""Before 3.14: tell the system the name of a thread, through /proc."""
import os
import threading
import time


def tell_the_system(name):
    me = threading.get_native_id()
    with open(f"/proc/self/task/{me}/comm", "w") as file:
        file.write(name[:15])


class Thread(threading.Thread):
    def run(self):
        tell_the_system(self.name)
        super().run()


def names():
    found = []
    for number in os.listdir("/proc/self/task"):
        with open(f"/proc/self/task/{number}/comm") as file:
            found.append(file.read().strip())
    return sorted(found)


both = threading.Barrier(3)
threads = [Thread(target=both.wait, name=name)
           for name in ("mailer", "writer")]
for x in threads:
    x.start()
tell_the_system("boss")
while both.n_waiting < 2:           # they are named before that
    time.sleep(0.001)
print("the system calls them:", ", ".join(names()))
both.wait(10)
for x in threads:
    x.join()
