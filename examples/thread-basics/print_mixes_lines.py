# /// script
# [tool.observed]
# lines = [
#   'print one print two|print two print one',
#   '^log one log.one$',
#   '^log two log.two$',
# ]
# # The second log line waits for the first one's slow words.
# compare = ['0.05 < apart < 2']
# breaks = [['print("print", name, Slow(f"print.{name}"))',
#            'print(f"print {name} {Slow(name)}")']]
# mutants = [[['logging.info("log %s %s", name', 'print("log", name']]]
#
# [tool.observed.figures]
# apart = 'abs(at("^log two") - at("^log one"))'
#
# [tool.observed.outcomes."the lines of print are mixed, those of the log are whole"]
# lines = ['print one print two|print two print one', '^log one log.one', '^log two log.two']
#
# [tool.observed.outcomes."the lines of print are whole, those of the log are mixed"]
# lines = ['^print one print.one$', '^print two print.two$', 'log one log two|log two log one']
#
# [tool.observed.outcomes."all are mixed"]
# lines = ['print one print two|print two print one', 'log one log two|log two log one']
#
# [tool.observed.outcomes."all are whole"]
# lines = ['^print one print.one$', '^print two print.two$', '^log one log.one$', '^log two log.two$']
# ///
"""print() writes piece by piece: another thread's pieces come in between."""
import logging
import sys
import threading
import time


class Slow:
    """Takes its time to become a string, as an object of a database may."""

    def __init__(self, words):
        self.words = words

    def __str__(self):
        time.sleep(0.2)
        return self.words


def by_print(name):
    print("print", name, Slow(f"print.{name}"))


def by_logging(name):
    logging.info("log %s %s", name, Slow(f"log.{name}"))


logging.basicConfig(format="%(message)s", level=logging.INFO, stream=sys.stdout)
for target in (by_print, by_logging):
    threads = [threading.Thread(target=target, args=(name,)) for name in ("one", "two")]
    for x in threads:
        x.start()
    for x in threads:
        x.join()
