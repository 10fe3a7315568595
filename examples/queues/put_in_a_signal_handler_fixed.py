# /// script
# [tool.observed]
# runs = 10
# deadline = 10
# lines = ['^signals: (?P<signals>\d+)$', '^all there: True$']
# compare = ['signals == 400']
# breaks = [['queue.SimpleQueue()', 'queue.Queue()']]
# without = { "pypy3.11" = "PyPy's SimpleQueue is written in Python, and its put can be broken into" }
# ///
"""400 signals while main puts: every put of the handler comes back."""
import queue
import signal

items = queue.SimpleQueue()
signals = 0


def handler(signum, frame):
    global signals
    items.put("from the handler")
    signals += 1
    if signals < 400:
        signal.setitimer(signal.ITIMER_REAL, 0.0003)    # the next


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.0003)
puts = 0
while signals < 400:
    items.put("from main")
    puts += 1
print("signals:", signals)
print("all there:", items.qsize() == puts + signals)
