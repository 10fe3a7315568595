# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^SIGTERM: +Popen says -15, the shell 143$', '^SIGKILL: +Popen says -9, +the shell 137$',
#   '^SIGINT: +Popen says -2, +the shell 130$', '^SIGABRT: +Popen says -6, +the shell 134$',
#   '^sys.exit\(143\): Popen says 143, the shell 143$',
# ]
# breaks = [['"SIGTERM", "SIGKILL", "SIGINT", "SIGABRT"', '"SIGHUP"'], ['ends("sys.exit(143)", "import sys; sys.exit(143)")', 'pass']]
# ///
"""How a process ended, as Python says it and as a shell says it."""
import subprocess
import sys


def ends(words, program):
    command = [sys.executable, "-c", program]
    seen = subprocess.run(command).returncode
    shell = subprocess.run(["sh", "-c", '"$@"; echo $?', "sh", *command],
                           stdout=subprocess.PIPE, text=True,
                           stderr=subprocess.DEVNULL).stdout.strip()
    print(f"{words + ':':14} Popen says {seen}, the shell {shell}")


for name in "SIGTERM", "SIGKILL", "SIGINT", "SIGABRT":
    ends(name, "import os, signal; "
         f"signal.signal(signal.{name}, signal.SIG_DFL) "
         f"if '{name}' != 'SIGKILL' else 0; "
         f"os.kill(os.getpid(), signal.{name})")
ends("sys.exit(143)", "import sys; sys.exit(143)")
