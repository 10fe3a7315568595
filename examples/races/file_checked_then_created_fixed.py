# /// script
# [tool.observed]
# lines = [
#   '^created by: (?P<creator>ann|bob)$',
#   '^came too late: (?P<late>ann|bob)$',
#   '^the file holds: (?P<holds>ann|bob)$',
# ]
# compare = ['creator != late', 'holds == creator']
# breaks = [['open(path, "x")', 'open(path, "w")']]
# mutants = [
#   [['print("came too late:", *late)', 'print("came too late:", *created_by)']],
#   [['file.write(name)', 'file.write({"ann": "bob", "bob": "ann"}[name])']],
# ]
# ///
"""open(…, "x") looks and creates in one step: one creates, one is told."""
import os
import tempfile
import threading

path = os.path.join(tempfile.mkdtemp(), "owner")
both = threading.Barrier(2)
created_by, late = [], []


def claim(name):
    both.wait(10)                   # both are about to ask
    try:
        with open(path, "x") as file:
            file.write(name)
    except FileExistsError:
        late.append(name)
    else:
        created_by.append(name)


threads = [threading.Thread(target=claim, args=(name,))
           for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
with open(path) as file:
    print("created by:", *created_by)
    print("came too late:", *late)
    print("the file holds:", file.read())
