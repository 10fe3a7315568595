# /// script
# [tool.observed]
# lines = [
#   '^created by: ann bob$',
#   '^the file holds: (?P<holds>ann|bob)$',
# ]
# breaks = [['if not os.path.exists(path):', 'if name == "ann":'], ['both.wait(10)', 'pass']]
# mutants = [[['file.write(name)', 'pass']]]
# ///
"""Two threads find no file, and each takes it for its own."""
import os
import tempfile
import threading

path = os.path.join(tempfile.mkdtemp(), "owner")
both = threading.Barrier(2)
created_by = []


def claim(name):
    if not os.path.exists(path):
        both.wait(10)               # both have looked
        with open(path, "w") as file:
            file.write(name)
        created_by.append(name)


threads = [threading.Thread(target=claim, args=(name,))
           for name in ("ann", "bob")]   # as long as each other
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
with open(path) as file:
    print("created by:", *sorted(created_by))
    print("the file holds:", file.read())
