# /// script
# [tool.observed]
# exit = 1
# lines = ['^first test: passed$', '^second test: begins$']
# never = ['second test: passed']
# stderr = ['^Timeout', 'in second_test$']
# breaks = [['time.sleep(1)', 'time.sleep(0)']]
# ///
"""A watchdog that nobody calls off ends the next test, which is innocent."""
import faulthandler
import time


def first_test():
    faulthandler.dump_traceback_later(0.5, exit=True)
    print("first test: passed")


def second_test():
    print("second test: begins", flush=True)
    time.sleep(1)
    print("second test: passed")


for test in (first_test, second_test):
    test()
