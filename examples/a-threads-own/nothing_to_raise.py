# /// script
# [tool.observed]
# lines = [
#   '^called: +logged: ZeroDivisionError: .*by zero$',
#   '^called: +raise: ZeroDivisionError$',
#   '^in a thread: +logged: NoneType: None$',
#   '^in a thread: +raise: RuntimeError, No active exception to reraise$',
#   '^in a thread, exc_info=error: +logged: ZeroDivisionError: .*by zero$',
# ]
# runs = 2
# breaks = [['    in_a_thread("in a thread:")', '    report("in a thread:")']]
# mutants = [[['1 // 0', '1 % 0']], [['report("called:")', 'pass']], [['exc_info=error:", error)', 'exc_info=error:")']]]
# ///
"""An error is caught here, and reported by another thread."""
import logging
import threading

log = logging.getLogger("job")
log.propagate = False
handler = logging.Handler()
log.addHandler(handler)


def last_line(record):
    text = logging.Formatter().format(record)
    print("logged:", text.splitlines()[-1])


handler.emit = last_line


def report(words, error=True):
    print(f"{words:28}", end=" ")
    log.error("the job failed", exc_info=error)
    if error is True:
        print(f"{words:28}", end=" ")
        try:
            raise                       # again
        except ZeroDivisionError:
            print("raise: ZeroDivisionError")
        except RuntimeError as error:
            print("raise: RuntimeError,", error)


def in_a_thread(*args):
    x = threading.Thread(target=report, args=args)
    x.start()
    x.join()


try:
    1 // 0
except ZeroDivisionError as error:
    report("called:")
    in_a_thread("in a thread:")
    in_a_thread("in a thread, exc_info=error:", error)
