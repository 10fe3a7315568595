# /// script
# [tool.observed]
# lines = ['^main: +verbose$', "^thread: AttributeError: .*object has no attribute 'mode'$"]
# runs = 2
# breaks = [['Settings(threading.local)', 'Settings']]
# mutants = [[['settings.mode = "verbose"', 'Settings.mode = "quiet"; settings.mode = "quiet"']]]
#
# [tool.observed.exercise]
# lines = ['^main: +verbose$', '^thread: verbose$']
#
# [[tool.observed.exercise.choices]]
# says = "Set it in `Settings`, the class: `mode = \"verbose\"`"
# edits = [["pass", "mode = \"verbose\""]]
# right = true
# because = "An attribute of the class is one for all threads, until a thread sets its own over it."
# [[tool.observed.exercise.choices]]
# says = "Set it in `Settings.__init__`: `self.mode = \"verbose\"`"
# edits = [["pass", "def __init__(self):\n        self.mode = \"verbose\""]]
# right = true
# because = "`__init__` of a subclass of `local` is called anew in each thread that uses the object."
# [[tool.observed.exercise.choices]]
# says = "`global settings` in `work`"
# edits = [["    print(\"thread:\"", "    global settings\n    print(\"thread:\""]]
# right = false
# because = "The name was global already. It is the value that each thread has for itself."
# [[tool.observed.exercise.choices]]
# says = "Start the thread first, then set it in main"
# edits = [["settings.mode = \"verbose\"", ""], ["x.start()", "x.start()\nsettings.mode = \"verbose\""], ["print(\"main:  \", look())\n", ""], ["x.join()", "print(\"main:  \", look())\nx.join()"]]
# right = false
# because = "When main sets it makes no difference: it sets main's."
# ///
"""Main sets an attribute of a `local`. Who has it?"""
import threading


class Settings(threading.local):
    pass


settings = Settings()
settings.mode = "verbose"           # for the whole program?


def look():
    try:
        return settings.mode
    except AttributeError as error:
        return f"AttributeError: {error}"


def work():
    print("thread:", look())


print("main:  ", look())
x = threading.Thread(target=work)
x.start()
x.join()
