# /// script
# dependencies = ["py-spy"]
#
# [tool.observed]
# runs = 3
# deadline = 60
# lines = [
#   '^as usual: +(?P<wrong>\d+) samples of threads that run$',
#   '^--nonblocking: +0 samples of threads that run$',
# ]
# breaks = [['ward.patient("join")', 'ward.patient("busy")']]
# mutants = [[['("--nonblocking",)', '()']], [['"as usual"', '"usual"']]]
#
# [tool.observed.outcomes."sleepers taken for running"]
# lines = ['^as usual: +[1-9]']
# [tool.observed.outcomes."none taken for running"]
# lines = ['^as usual: +0 ']
# ///
"""All three threads sleep, and py-spy record leaves out who sleeps."""
import subprocess
import sysconfig

import ward

PY_SPY = sysconfig.get_path("scripts") + "/py-spy"
for words, options in (("as usual", ()),
                       ("--nonblocking", ("--nonblocking",))):
    with ward.patient("join") as process:
        subprocess.run([PY_SPY, "record", "--pid", str(process.pid),
                        *options, "--duration", "1", "--format", "raw",
                        "--output", "seen.txt"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open("seen.txt") as file:
        counted = sum(int(line.split()[-1]) for line in file)
    print(f"{words + ':':15} {counted} samples of threads that run",
          flush=True)
