# /// script
# [tool.observed]
# lines = [
#   '^this file runs as __main__, threads: 1$',
#   '^inside the guard, threads: 1$',
#   '^this file runs as __mp_main__, threads: 1$',
#   "^parent: the child's exit status is 0$",
# ]
# order = [
#   ['as __main__', 'inside the guard', 'work in a thread', 'as __mp_main__',
#    'work in a spawned'],
# ]
# compare = ['count("this file runs") == 2']
# breaks = [['"spawn"', '"fork"']]
# ///
"""The guard: a spawned child imports this file, and stops there."""
import multiprocessing
import threading

print(f"this file runs as {__name__}, threads: {threading.active_count()}")


def work(where):
    print(f"work in a {where}")


if __name__ == "__main__":
    print(f"inside the guard, threads: {threading.active_count()}")
    thread = threading.Thread(target=work, args=("thread",))
    thread.start()
    thread.join()
    spawn = multiprocessing.get_context("spawn")
    child = spawn.Process(target=work, args=("spawned child",))
    child.start()
    child.join()
    print(f"parent: the child's exit status is {child.exitcode}")
