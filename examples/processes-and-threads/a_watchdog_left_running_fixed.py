# /// script
# [tool.observed]
# lines = ['^first test: passed$', '^second test: begins$', '^second test: passed$']
# breaks = [['        faulthandler.cancel_dump_traceback_later()', '        pass']]
# mutants = [[['print("first test: passed")', 'time.sleep(1)']]]
# ///
"""Called off in `finally`, a watchdog ends the test that it watches only."""
import faulthandler
import time


def first_test():
    faulthandler.dump_traceback_later(0.5, exit=True)
    try:
        print("first test: passed")
    finally:
        faulthandler.cancel_dump_traceback_later()


def second_test():
    print("second test: begins", flush=True)
    time.sleep(1)
    print("second test: passed")


for test in (first_test, second_test):
    test()
