# /// script
# [tool.observed]
# runs = 2
# loopback = true
# files = ["recorded_windows.json"]
# interpreters = ["3.11"]
# without = { ">=3.12" = "Debian 12 has Tk for its own Python, 3.11", "<3.11" = "Debian 12 has Tk for its own Python, 3.11", "pypy3.11" = "it has no Tk here" }
# lines = [
#   '^main in the loop: +changed in MainThread, asked by worker$',
#   '^main elsewhere: +RuntimeError: main thread is not in main loop$',
# ]
# never = ['elsewhere: +changed', 'changed in worker']
# breaks = [['thread.join()                # no loop', 'root.after(2000, root.quit); root.mainloop(); thread.join()']]
# mutants = [[["root.mainloop()\n", "first()\nthread.join()\n"]], [["text.set(words)", "changed()"]]]
#
# [tool.observed.outcomes."RuntimeError in both"]
# lines = ['in the loop: +Runtime', 'elsewhere: +Runtime']
# [tool.observed.outcomes."RuntimeError where main is elsewhere"]
# lines = ['in the loop: +changed', 'elsewhere: +Runtime']
# [tool.observed.outcomes."changed in both, by the worker"]
# lines = ['in the loop: +changed in worker', 'elsewhere: +changed']
# ///
"""A thread sets a text of the window: who does it, and if nobody can?"""
import threading

import a_screen

a_screen.needed(__file__)
import tkinter


def changed(*_):
    print(f"{words:18} changed in {threading.current_thread().name}, "
          f"asked by {asking}")


def work():
    global asking
    asking = threading.current_thread().name
    try:
        text.set(words)
    except RuntimeError as error:
        print(f"{words:18} RuntimeError: {error}")


def worker(what):
    global words
    words = what
    thread = threading.Thread(target=work, name="worker")
    thread.start()
    return thread


def first():
    global thread
    thread = worker("main in the loop:")
    look()


def look():
    root.after(10, look if thread.is_alive() else root.quit)


root = tkinter.Tk()
text = tkinter.StringVar(root, "at work …")
tkinter.Label(root, textvariable=text).pack()
text.trace_add("write", changed)
root.update()
root.after(10, first)
root.mainloop()
thread = worker("main elsewhere:")
thread.join()                # no loop
root.destroy()
