# /// script
# [tool.observed]
# deadline = 30
# lines = [
#   '^a program of its own +mine (?P<mine_run>[\d.]+) s, children (?P<run>[\d.]+) s$',
#   '^a forked process +mine (?P<mine_fork>[\d.]+) s, children (?P<fork>[\d.]+) s$',
#   '^from a fork server +mine (?P<mine_server>[\d.]+) s, children (?P<server>[\d.]+) s$',
#   '^this process itself +mine (?P<mine>[\d.]+) s, children (?P<none>[\d.]+) s$',
# ]
# # A child burns 0.3 s; what its start costs comes on top.
# compare = [
#   'mine_run < 0.15', '0.25 <= run < 2',
#   'mine_fork < 0.15', '0.25 <= fork < 1',
#   'mine_server < 0.25', 'server < 0.15',
#   '0.29 <= mine < 0.45', 'none < 0.05',
# ]
# breaks = [['get_context("forkserver")', 'get_context("fork")']]
# mutants = [
#   [['subprocess.run([sys.executable, __file__, "burn"])', 'burn()']],
#   [['"burn"])', '"rest"])']],
#   [['run(fork)', 'burn()']],
#   [['get_context("fork")', 'get_context("forkserver")']],
#   [['run(server)', 'burn()']],
#   [['("this process itself", burn)', '("this process itself", int)']],
#   [['("this process itself", burn)', '("this process itself", lambda: run(fork))']],
# ]
# ///
"""`process_time` omits children; `os.times` counts those waited for here."""
import os
import subprocess
import sys
import time
from multiprocessing import get_context


def burn():
    end = time.process_time() + 0.3
    while time.process_time() < end:
        pass


def program():
    subprocess.run([sys.executable, __file__, "burn"])


def run(context):
    process = context.Process(target=burn)
    process.start()
    process.join()


def show(what, work):
    mine, before = time.process_time(), os.times()
    work()
    mine, after = time.process_time() - mine, os.times()
    children = after.children_user + after.children_system
    children -= before.children_user + before.children_system
    print(f"{what:20} mine {mine:.2f} s, children {children:.2f} s")


if __name__ == "__main__":
    if sys.argv[1:]:
        burn() if sys.argv[1] == "burn" else time.sleep(0.3)
        sys.exit()
    fork, server = get_context("fork"), get_context("forkserver")
    for what, work in (
        ("a program of its own", program),
        ("a forked process", lambda: run(fork)),
        ("from a fork server", lambda: run(server)),
        ("this process itself", burn),
    ):
        show(what, work)
