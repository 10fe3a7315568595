# /// script
# [tool.observed]
# lines = ['^(?P<first>.+) / (?P<second>.+)$']
# compare = ['first == "FileExistsError"', 'second == "made it"']
# breaks = [['os.mkdir(path)', 'os.makedirs(path, exist_ok=True)']]
#
# [tool.observed.outcomes."one makes it, the other gets an error"]
# lines = ['^FileExistsError / made it$']
#
# [tool.observed.outcomes."both make it"]
# lines = ['^made it / made it$']
#
# [tool.observed.outcomes."both get an error"]
# lines = ['^FileExistsError / FileExistsError$']
# ///
"""Two threads find no folder, and both make it."""
import os
import tempfile
import threading

path = os.path.join(tempfile.mkdtemp(), "results")
both, ended = threading.Barrier(2), []


def prepare():
    if not os.path.exists(path):
        both.wait(10)               # both have looked
        try:
            os.mkdir(path)
            ended.append("made it")
        except FileExistsError:
            ended.append("FileExistsError")


threads = [threading.Thread(target=prepare) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(" / ".join(sorted(ended)))
