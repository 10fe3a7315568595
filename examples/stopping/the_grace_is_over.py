# /// script
# [tool.observed]
# runs = 2
# lines = ['^saves all first: +status -9, told nothing$', '^has a deadline: +status 143, saved (?P<saved>\d+), handed back (?P<rest>\d+)$']
# compare = ['saved + rest == 100', 'saved >= 1', 'rest >= 1']
# breaks = [['stop("saves all first:", 60)', 'stop("saves all first:", 0.2)']]
# mutants = [[['GRACE = 1.5', 'GRACE = 0.05']], [['stop("has a deadline:", 0.1)', 'stop("has a deadline:", -1)']], [['range(100)', 'range(1)']], [['handed back {len(rest)}', 'handed back 0']]]
# ///
"""SIGTERM, a little grace, SIGKILL: what a container's end looks like."""
import signal
import subprocess
import sys

GRACE = 1.5
APP = """
import signal, sys, time
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
rest, saved = list(range(100)), 0
print("ready", flush=True)
signal.sigwait([signal.SIGTERM])
deadline = time.monotonic() + float(sys.argv[1])
while rest and time.monotonic() < deadline:
    rest.pop()
    time.sleep(0.05)  # save one
    saved += 1
print(f"saved {saved}, handed back {len(rest)}")
sys.exit(143)
"""


def stop(words, deadline):
    app = subprocess.Popen([sys.executable, "-c", APP, str(deadline)],
                           stdout=subprocess.PIPE, text=True)
    app.stdout.readline()
    app.send_signal(signal.SIGTERM)
    try:
        app.wait(GRACE)
    except subprocess.TimeoutExpired:
        app.kill()
    told = app.stdout.read().strip() or "told nothing"
    print(f"{words:16} status {app.wait()}, {told}")


stop("saves all first:", 60)
stop("has a deadline:", 0.1)
