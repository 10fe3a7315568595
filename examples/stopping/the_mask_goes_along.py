# /// script
# [tool.observed]
# runs = 2
# lines = ['^subprocess: +terminate\(\) did nothing, kill\(\) did$', '^posix_spawn: +ended by SIGTERM$']
# breaks = [['signal.SIG_BLOCK', 'signal.SIG_UNBLOCK']]
# mutants = [[['setsigmask=[]', 'setsigmask=[signal.SIGTERM]'], ['["sleep", "100"], os', '["sleep", "1"], os']]]
# without = { "pypy3.11" = "it has no os.posix_spawn" }
# ///
"""What is blocked here is blocked in a program that is started here, too."""
import os
import signal
import subprocess

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])

child = subprocess.Popen(["sleep", "100"])
child.terminate()
try:
    print("subprocess:  ended by", signal.Signals(-child.wait(0.5)).name)
except subprocess.TimeoutExpired:
    child.kill()
    child.wait()
    print("subprocess:  terminate() did nothing, kill() did")

number = os.posix_spawn("/bin/sleep", ["sleep", "100"], os.environ,
                        setsigmask=[])
os.kill(number, signal.SIGTERM)
_, status = os.waitpid(number, 0)
print("posix_spawn: ended by", signal.Signals(status).name)
