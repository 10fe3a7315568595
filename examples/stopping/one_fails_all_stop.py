# /// script
# [tool.observed]
# runs = 2
# exit = 1
# lines = ['^main: told by a thread that failed: True$', '^ticker: stopped$', '^main: saver failed: ValueError$']
# order = [['ticker: stopped', 'main: saver failed']]
# stderr = ['^Exception in thread saver', '^ValueError: order 2 is no good$']
# breaks = [['threading.excepthook = all_stop', 'pass'], ['stop.wait(5)', 'stop.wait(0.5)']]
# mutants = [[['    print_it(args)', '    pass']], [['x.join()', 'pass'], ['stop.wait(9)', 'stop.wait(9); threading.Event().wait(0.3)']], [['sys.exit(1', 'sys.exit(0']], [['        stop.set()', '        pass'], ['stop.wait(5)', 'stop.wait(0.5)']]]
# ///
"""Any thread's failure stops all of them, and is the exit status."""
import queue
import sys
import threading

orders, failures, stop = queue.Queue(), [], threading.Event()
print_it = threading.excepthook


def all_stop(args):
    print_it(args)  # the traceback, as before
    if args.exc_type is not SystemExit:  # that one is no failure
        name = args.thread.name if args.thread else "a thread"
        failures.append(f"{name} failed: {args.exc_type.__name__}")
        stop.set()


def save():
    while (order := orders.get()) is not None:
        if order == 2:
            raise ValueError(f"order {order} is no good")


def tick():
    stop.wait(9)
    print("ticker: stopped")


threading.excepthook = all_stop
threads = [threading.Thread(target=save, name="saver"),
           threading.Thread(target=tick, name="ticker")]
for x in threads:
    x.start()
for order in range(5):
    orders.put(order)
print("main: told by a thread that failed:", stop.wait(5))
stop.set()  # for the ticker, if nobody failed
orders.put(None)
for x in threads:
    x.join()
if failures:
    print("main:", *failures)
    sys.exit(1)
