# /// script
# [tool.observed]
# runs = 2
# loopback = true
# files = ["recorded_windows.json"]
# interpreters = ["3.11"]
# without = { ">=3.12" = "Debian 12 has Tk for its own Python, 3.11", "<3.11" = "Debian 12 has Tk for its own Python, 3.11", "pypy3.11" = "it has no Tk here" }
# lines = ['^the button waited for it, and the worker ended: True$', '^label, set by MainThread: 3 of 3$']
# breaks = [['news.put(f"{number} of 3")', 'label.config(text="by hand")']]
# mutants = [[['range(1, 4)', 'range(1, 3)']]]
# ///
"""The worker has a queue, the window a clock: neither waits for the other."""
import queue
import threading

import a_screen

a_screen.needed(__file__)
import tkinter


def work():
    for number in range(1, 4):
        news.put(f"{number} of 3")     # it touches no window
    news.put(None)


def pressed():
    worker.start()
    worker.join(5)              # even this does no harm now
    print("the button waited for it, and the worker ended:",
          not worker.is_alive())


def look():
    while not news.empty():     # this thread alone takes out
        item = news.get()
        if item is None:
            print(f"label, set by {threading.current_thread().name}:",
                  label["text"])
            root.destroy()
            return
        label.config(text=item)
    root.after(20, look)        # and again


news = queue.Queue()
worker = threading.Thread(target=work)
root = tkinter.Tk()
label = tkinter.Label(root, text="at work …")
button = tkinter.Button(root, text="go", command=pressed)
label.pack()
button.pack()
root.after(10, button.invoke)
root.after(20, look)
root.mainloop()
