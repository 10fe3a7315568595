# /// script
# [tool.observed]
# runs = 2
# loopback = true
# files = ["recorded_windows.json"]
# interpreters = ["3.11"]
# without = { ">=3.12" = "Debian 12 has Tk for its own Python, 3.11", "<3.11" = "Debian 12 has Tk for its own Python, 3.11", "pypy3.11" = "it has no Tk here" }
# lines = [
#   '^the window is open$',
#   '^label\.config: +after 1 s the worker is still in its call$', '^label\.config: +back, once the button was done$',
#   '^event_generate: after 1 s the worker is still in its call$', '^event_generate: back, once the button was done$',
#   '^<<News>> +heard in MainThread$',
# ]
# order = [['label\.config: +after', 'label\.config: +back', 'event_generate: after', 'event_generate: back']]
# breaks = [['worker.join(1)', 'root.after(1000, root.quit); root.mainloop()']]
# mutants = [[['if root.winfo_viewable()', 'if not root.winfo_viewable()']], [['<<News>>", heard', '<<Other>>", heard']], [["    call()\n", "    call() if 'config' in words else None\n"]]]
#
# [tool.observed.outcomes."the worker comes back while the button waits"]
# lines = ['after 1 s the worker has ended']
# [tool.observed.outcomes."the worker waits as long as the button"]
# lines = ['config: .*still in its call']
# [tool.observed.outcomes."RuntimeError in the worker"]
# stderr = ['RuntimeError']
# ///
"""A button waits for a thread, which waits for the window's loop."""
import threading

import a_screen

a_screen.needed(__file__)
import tkinter


def work(words, call):
    call()
    print(words, "back, once the button was done", flush=True)


def pressed(words, call):
    worker = threading.Thread(target=work, args=(words, call))
    worker.start()
    worker.join(1)              # without a bound: for ever
    print(words, "after 1 s the worker",
          "is still in its call" if worker.is_alive() else "has ended",
          flush=True)
    workers.append(worker)


def heard(event):
    print("<<News>>        heard in", threading.current_thread().name)
    root.after(50, root.quit)


def second():                   # once the first worker has ended
    if workers[0].is_alive():
        root.after(10, second)
    else:
        pressed("event_generate:",
                lambda: root.event_generate("<<News>>", when="tail"))


def first():
    pressed("label.config:  ", lambda: label.config(text="done"))
    root.after(10, second)


root, workers = tkinter.Tk(), []
label = tkinter.Label(root, text="at work …")
button = tkinter.Button(root, text="go", command=first)
label.pack()
button.pack()
root.bind("<<News>>", heard)
root.update()
print("the window is", "open" if root.winfo_viewable() else "not open")
root.after(10, button.invoke)
root.mainloop()
workers[1].join(10)
root.destroy()
