# /// script
# [tool.observed]
# lines = [
#   '^sys\.setprofile +main yes, a running thread (?P<running>\w+), a new one (?P<new>\w+)$',
#   '^threading\.setprofile +main no, a running thread no, a new one yes$',
#   '^threading\.setprofile_all_threads +main yes, a running thread yes, a new one yes$',
# ]
# compare = ['running == "no"', 'new == "no"']
# runs = 2
# breaks = [['new.start()', 'new.run = None; step("new"); new.start = None'], ['    new.join()', '    pass']]
# mutants = [[['step("running")', 'sys.setprofile(see); step("running")']], [['running.start()', 'pass'], ['running.join()', 'pass']], [['step("main")', 'pass']], [['target=step, args=("new",)', 'target=print']]]
#
# [tool.observed.outcomes."main alone"]
# lines = ['^sys.setprofile +main yes, a running thread no, a new one no$']
#
# [tool.observed.outcomes."main and the new thread"]
# lines = ['^sys.setprofile +main yes, a running thread no, a new one yes$']
#
# [tool.observed.outcomes."all three"]
# lines = ['^sys.setprofile +main yes, a running thread yes, a new one yes$']
#
# [tool.observed.on."<3.12"]
# lines = [
#   '^sys\.setprofile +main yes, a running thread (?P<running>\w+), a new one (?P<new>\w+)$',
#   '^threading\.setprofile +main no, a running thread no, a new one yes$',
#   '^threading\.setprofile_all_threads +not there$',
# ]
# [tool.observed.on."pypy3.11"]
# lines = [
#   '^sys\.setprofile +main yes, a running thread (?P<running>\w+), a new one (?P<new>\w+)$',
#   '^threading\.setprofile +main no, a running thread no, a new one yes$',
#   '^threading\.setprofile_all_threads +not there$',
# ]
# ///
"""A profile function is set. Whose calls does it see?"""
import sys
import threading


def step(name):                     # what is to be seen
    pass


def see(frame, event, arg):
    if event == "call" and frame.f_code is step.__code__:
        seen.add(frame.f_locals["name"])


def run_on():
    is_running.set()
    go_on.wait(10)
    step("running")


for words, module, name in (
        ("sys.setprofile", sys, "setprofile"),
        ("threading.setprofile", threading, "setprofile"),
        ("threading.setprofile_all_threads", threading,
         "setprofile_all_threads")):
    set_it = getattr(module, name, None)
    if set_it is None:
        print(f"{words:32} not there")
        continue
    seen, is_running, go_on = set(), threading.Event(), threading.Event()
    running = threading.Thread(target=run_on)
    running.start()
    is_running.wait(10)
    set_it(see)
    step("main")
    new = threading.Thread(target=step, args=("new",))
    new.start()
    new.join()
    go_on.set()
    running.join()
    set_it(None)
    main, other, later = ("yes" if name in seen else "no"
                          for name in ("main", "running", "new"))
    print(f"{words:32} main {main}, a running thread {other},"
          f" a new one {later}")
