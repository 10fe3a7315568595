# /// script
# dependencies = ["tqdm", "rich"]
#
# [tool.observed]
# runs = 2
# lines = ['^print +50%\|.*1/2fetched a$', '^fetched a +$', '^write +100%', '^fetched a$', '^rich +100%']
# breaks = [["bar.write(\"fetched a\", file=sys.stdout)", "print(\"fetched a\")"]]
# mutants = [[["auto_refresh=False)", "auto_refresh=False, redirect_stdout=False)"]]]
# ///
"""A thread prints beside a progress bar: three ways to do so."""
import sys
import threading

from rich.progress import BarColumn, Progress, TextColumn
from tqdm import tqdm


def in_a_thread(say):
    thread = threading.Thread(target=say)
    thread.start()
    thread.join()


def a_bar(name):
    bar = tqdm(total=2, file=sys.stdout, mininterval=0, desc=name,
               bar_format="{desc} {percentage:3.0f}%|{bar:10}| {n}/{total}")
    bar.update()
    return bar


bar = a_bar("print")
in_a_thread(lambda: print("fetched a"))
bar.update()
bar.close()

bar = a_bar("write")
in_a_thread(lambda: bar.write("fetched a", file=sys.stdout))
bar.update()
bar.close()

columns = "rich ", TextColumn("{task.percentage:3.0f}%"), BarColumn(10)
with Progress(*columns, auto_refresh=False) as progress:
    task = progress.add_task("", total=2)
    progress.update(task, advance=1, refresh=True)
    in_a_thread(lambda: print("fetched a"))
    progress.update(task, advance=1, refresh=True)
