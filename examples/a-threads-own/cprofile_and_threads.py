# /// script
# [tool.observed]
# lines = [
#   '^enabled in main: +sees main (?P<main>yes|no), a new thread (?P<new>yes|no), a running one (?P<running>yes|no)$',
#   '^a second one in a thread: +(?P<second>profiles its thread|ValueError)(: tool 2 is already in use|: Another profiling tool is already active)?$',
# ]
# compare = ['main == "yes"', 'new == "yes"', 'running == "yes"', 'second == "ValueError"']
# runs = 2
# interpreters = ["3.11", "3.12"]
# without = { "3.13t" = "there the process now and then hangs at its end: nothing holds in every run" }
# breaks = [['profile.enable()', 'profile.enable(); profile.disable()']]
# mutants = [[['"profiles its thread"', '"ValueError"'], ['call(of_new)', 'pass']]]
#
# [tool.observed.outcomes."those of main alone"]
# lines = ['main yes, a new thread no, a running one no$']
#
# [tool.observed.outcomes."main's and those of threads that start now"]
# lines = ['main yes, a new thread yes, a running one no$']
#
# [tool.observed.outcomes."all"]
# lines = ['main yes, a new thread yes, a running one yes$']
#
# [tool.observed.on."<3.12"]
# compare = ['main == "yes"', 'new == "no"', 'running == "no"', 'second == "profiles its thread"']
# [tool.observed.on."pypy3.11"]
# compare = ['main == "yes"', 'new == "no"', 'running == "no"', 'second == "profiles its thread"']
# ///
"""cProfile is enabled in main. Whose calls does it count?"""
import cProfile
import pstats
import threading


def of_main():
    pass


def of_new():
    pass


def of_running():
    pass


def run_on():
    is_running.set()
    go_on.wait(10)
    of_running()


def second():
    try:
        other = cProfile.Profile()
        other.enable()
        other.disable()
        answer.append("profiles its thread")
    except ValueError as error:
        answer.append(f"ValueError: {error}")


def call(target):
    x = threading.Thread(target=target)
    x.start()
    x.join()


is_running, go_on, answer = threading.Event(), threading.Event(), []
running = threading.Thread(target=run_on)
running.start()
is_running.wait(10)
profile = cProfile.Profile()
profile.enable()
of_main()
call(of_new)
go_on.set()
running.join()
call(second)
profile.disable()
counted = {function[2] for function in pstats.Stats(profile).stats}
print("enabled in main:          sees main {}, a new thread {},"
      " a running one {}".format(*(
          "yes" if name in counted else "no"
          for name in ("of_main", "of_new", "of_running"))))
print("a second one in a thread:", answer[0])
