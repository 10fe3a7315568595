# /// script
# [tool.observed]
# runs = 5
# lines = ['^print: +(?P<print>.+)$', '^one write: +(?P<write>.+)$']
# compare = ['print == "wordswords||"', 'write == "words|words|"']
# breaks = [["print(\"words\", file=screen)", "screen.write(\"words\\n\")"], ["screen.write(\"words\\n\")", "print(\"words\", file=screen)"]]
# ///
"""print writes a line in two pieces; another comes in between."""
import threading


class Screen:                       # a file that lets others go first
    def __init__(self):
        self.text, self.met = "", threading.Barrier(2)

    def write(self, text):
        self.text += text.replace("\n", "|")
        if not text.endswith("\n"):
            self.met.wait(10)       # each has written its words


def by_print(screen):
    print("words", file=screen)


def by_one_write(screen):
    screen.write("words\n")


for name, write in [("print:    ", by_print),
                    ("one write:", by_one_write)]:
    screen = Screen()
    threads = [threading.Thread(target=write, args=(screen,))
               for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(name, screen.text)
