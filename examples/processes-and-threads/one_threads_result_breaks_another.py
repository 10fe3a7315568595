# /// script
# [tool.observed]
# lines = [
#   '^divider: each gets 4$',
#   '^counter: nobody came$',
#   '^steady: still here$',
#   '^main: still here$',
# ]
# order = [['each gets 4', 'nobody came', 'steady: still here', 'main: still here']]
# stderr = ['Exception in thread divider:', 'in divide$', 'ZeroDivisionError']
# never = ['in count$', 'thread (counter|steady)']
# breaks = [['guests = 0', 'guests = 2']]
# mutants = [
#   [['    guests = 0', '    1 // 0']],
#   [['    guests = 0', '    guests = "none"']],
#   [['print("steady', 'int("steady") or print("steady']],
# ]
# ///
"""One thread's result breaks another thread, and that one only."""
import threading
import time

guests = 3


def count():
    global guests
    time.sleep(0.1)
    print("counter: nobody came")
    guests = 0


def divide():
    for _ in range(2):
        print("divider: each gets", 12 // guests)
        time.sleep(0.3)


def stay():
    time.sleep(0.6)
    print("steady: still here")


threads = [
    threading.Thread(target=divide, name="divider"),
    threading.Thread(target=count, name="counter"),
    threading.Thread(target=stay, name="steady"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("main: still here")
