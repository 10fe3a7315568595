# /// script
# [tool.observed]
# lines = [
#   '^main renames the thread: +Python says second, the system (?P<other>\S+)$',
#   '^the thread renames itself: +Python says third, the system (?P<itself>\S+)$',
#   '^main renames itself: +Python says boss, the system (?P<main>\S+)$',
#   '^the process is now called: +(?P<process>\S+)$',
# ]
# compare = ['other == "first"', 'itself == "third"', 'main == "boss"', 'process == "boss"']
# runs = 3
# breaks = [['x.name = "second"', 'x.name = "second"; open(f"/proc/self/task/{x.native_id}/comm", "w").write("second")']]
# mutants = [
#   [['x.name = "second"', 'x.name = "2nd"']],
#   [['= "third"', '= "3rd"']],
#   [['= "boss"', '= "b"']],
#   [['= "boss"', '= "boss"; open("/proc/self/comm", "w").write("boss")'], ['= "third"', '= "3rd"']],
# ]
#
# [tool.observed.outcomes."first, the old one"]
# lines = ['^main renames the thread: .*system first$']
#
# [tool.observed.outcomes."second, the new one"]
# lines = ['^main renames the thread: .*system second$']
#
# [tool.observed.outcomes."another"]
# lines = ['^main renames the thread']
#
# [tool.observed.on."<3.14"]
# compare = ['other == main', 'itself == main', 'process == main', 'main != "boss"']
# [tool.observed.on."pypy3.11"]
# compare = ['other == main', 'itself == main', 'process == main', 'main != "boss"']
# ///
"""`thread.name = …`: when does the system hear of it?"""
import os
import threading


def comm(number):
    with open(f"/proc/self/task/{number}/comm") as file:
        return file.read().strip()


def say(words, thread):
    print(f"{words:27} Python says {thread.name},"
          f" the system {comm(thread.native_id)}")


def work():
    go_on.wait(10)
    x.name = "third"
    say("the thread renames itself:", x)


go_on = threading.Event()
x = threading.Thread(target=work, name="first")
x.start()
x.name = "second"
say("main renames the thread:", x)
go_on.set()
x.join()
main = threading.current_thread()
main.name = "boss"
say("main renames itself:", main)
with open(f"/proc/{os.getpid()}/comm") as file:
    print(f"{'the process is now called:':27}", file.read().strip())
