# /// script
# [tool.observed]
# loopback = true
# deadline = 60
# lines = [
#   '^main computes, wall: +(?P<wall>[1-9]\d*) in count, (?P<stuck>[1-9]\d*) in order: (?P<share>[67]\d) % stuck$',
#   '^main computes, cpu: +(?P<running>[1-9]\d*) in count, 0 in order: 0 % stuck$',
#   '^main joins, +cpu: +(?P<joining>0) in count, 0 in order',
# ]
# breaks = [['"--mode", mode', '"--mode", "wall"']]
# mutants = [[['"-a", ', '']], [['ward.patient(how)', 'ward.patient("join")']]]
# without = { "<3.15" = "profiling.sampling came with 3.15", "pypy3.11" = "profiling.sampling is CPython's" }
#
# [tool.observed.outcomes."none: they do nothing"]
# lines = ['wall: .* 0 % stuck$']
# [tool.observed.outcomes."about a third"]
# lines = ['wall: .* 3\d % stuck$']
# [tool.observed.outcomes."about two thirds"]
# lines = ['wall: .* [67]\d % stuck$']
# ///
"""profiling.sampling, 100 looks at all threads: whom does it count?"""
import re
import subprocess
import sys

import ward

for how, mode in (("busy", "wall"), ("busy", "cpu"), ("join", "cpu")):
    with ward.patient(how) as process:
        subprocess.run([sys.executable, "-m", "profiling.sampling",
                        "attach", "-a", "--mode", mode, "-r", "100",
                        "-d", "1", "--collapsed", "-o", "seen.txt",
                        str(process.pid)], stdout=subprocess.DEVNULL)
    counted = {"count": 0, "order": 0}
    with open("seen.txt") as file:
        for line in file:
            last = re.search(r":(count|order):\d+ (\d+)$", line)
            if last:
                counted[last[1]] += int(last[2])
    words = "main computes," if how == "busy" else "main joins,"
    main, stuck = counted["count"], counted["order"]
    share = 100 * stuck / (main + stuck or 1)
    print(f"{words:14} {mode + ':':5} {main} in count,",
          f"{stuck} in order: {share:.0f} % stuck", flush=True)
