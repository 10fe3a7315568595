# /// script
# [tool.observed]
# lines = ["^parent: the child's exit status is 1$"]
# stderr = ['^RuntimeError', 'bootstrapping phase']
# never = ['child: working']
# breaks = [['"spawn"', '"fork"']]
# ///
"""No guard: the spawned child imports this file and tries to start a child."""
import multiprocessing


def work():
    print("child: working")


spawn = multiprocessing.get_context("spawn")
child = spawn.Process(target=work)
child.start()
child.join()
print(f"parent: the child's exit status is {child.exitcode}")
