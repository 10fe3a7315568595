# /// script
# [tool.observed]
# runs = 2
# lines = ['^plain: +passed: True$', '^counted: +passed: False$', '^exits: +passed: True$']
# stderr = ['AssertionError: 2 != 3']
# breaks = [['assertEqual(1 + 1, 3)', 'assertEqual(1 + 1, 2)']]
# mutants = [[['run(Plain)', 'run(Counted)']], [['failed.append', 'print']], [['not SystemExit', 'not None']]]
# ///
"""unittest does not see a failure in a thread, unless the test counts it."""
import io
import sys
import threading
import unittest


class Plain(unittest.TestCase):
    def check(self):
        self.assertEqual(1 + 1, 3)

    def test_in_a_thread(self):
        thread = threading.Thread(target=self.check)
        thread.start()
        thread.join()


class Counted(Plain):
    def setUp(self):
        def count(args):
            usual(args)
            if args.exc_type is not SystemExit:
                failed.append(args.exc_value)

        failed, usual = [], threading.excepthook
        threading.excepthook = count
        self.addCleanup(lambda: self.assertEqual(failed, []))
        self.addCleanup(setattr, threading, "excepthook", usual)


class Exits(Counted):
    def check(self):
        sys.exit()              # it ends its thread: no failure


def run(case):
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    runner = unittest.TextTestRunner(stream=io.StringIO())
    return runner.run(tests).wasSuccessful()


print("plain:   passed:", run(Plain))
print("counted: passed:", run(Counted))
print("exits:   passed:", run(Exits))
