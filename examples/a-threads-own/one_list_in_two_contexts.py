# /// script
# [tool.observed]
# lines = ['^main: (?P<names>[\w ]+)$']
# compare = ['names == "Ann Ben"']
# runs = 2
# breaks = [['cart.get().append', 'list(cart.get()).append']]
#
# [tool.observed.outcomes."Ann"]
# lines = ['^main: Ann$']
# [tool.observed.outcomes."Ann Ben"]
# lines = ['^main: Ann Ben$']
# [tool.observed.outcomes."Ben"]
# lines = ['^main: Ben$']
# ///
"""A thread runs in a copy of main's context, and appends."""
import contextvars
import threading

cart = contextvars.ContextVar("cart")
cart.set(["Ann"])


def work():
    cart.get().append("Ben")


copy = contextvars.copy_context()
x = threading.Thread(target=copy.run, args=(work,))
x.start()
x.join()
print("main:", *cart.get())
