# /// script
# [tool.observed]
# lines = [
#   '^submit: +Ann: served, Ben: served, nobody: mail to Ann, nobody: mail to Ben$',
#   '^submit_here: +Ann: served, Ben: served, Ann: mail to Ann, Ben: mail to Ben$',
# ]
# runs = 3
# breaks = [['copy_context().run, work, *args', 'work, *args']]
# mutants = [[['record.user = user.get()', 'record.user = "Ann"']], [['("Ann", "Ben")', '("Ann", "Cy")']], [['default="nobody"', 'default="Ben"']]]
# ///
"""Each log line names the request. In the pool, too?"""
import logging
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


def note(record):                   # a filter, and a handler in one
    record.user = user.get()
    lines.append(f"{record.user}: {record.getMessage()}")
    return False


log = logging.getLogger("shop")
log.addFilter(note)
log.setLevel(logging.INFO)


def send_mail(name):
    log.info("mail to %s", name)


def submit_here(work, *args):       # in the caller's context
    return pool.submit(copy_context().run, work, *args)


with ThreadPoolExecutor(1) as pool:
    for words, submit in (("submit:     ", pool.submit),
                          ("submit_here:", submit_here)):
        lines, mails = [], []
        for name in ("Ann", "Ben"):
            token = user.set(name)
            log.info("served")
            mails.append(submit(send_mail, name))
            user.reset(token)
        for mail in mails:
            mail.result()
        print(words, ", ".join(sorted(lines, key=len)))
