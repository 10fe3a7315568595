# /// script
# [tool.observed]
# runs = 2
# lines = ['^main: ends the writer$', "^worker: got b'', the end$", '^main: closed$']
# order = [['ends the writer', 'worker: got', 'main: closed']]
# breaks = [['child.terminate()', 'pass']]
# ///
"""The same with a program whose output is read: end the writer, not the reader."""
import subprocess
import threading

from at_rest import until_it_waits


def work():
    got = child.stdout.read(10)
    print(f"worker: got {got}, the end")


child = subprocess.Popen(["sleep", "100"], stdout=subprocess.PIPE)
worker = threading.Thread(target=work)
worker.start()
until_it_waits(worker)
print("main: ends the writer")
child.terminate()
child.wait(5)
worker.join(5)
child.stdout.close()
print("main: closed")
