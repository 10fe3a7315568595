# /// script
# [tool.observed]
# lines = [
#   "^child:  (?P<child>0x[0-9a-f]+) \\['written by the parent', 'written by the child'\\]$",
#   "^parent: (?P<parent>0x[0-9a-f]+) \\['written by the parent'\\]$",
# ]
# compare = ['child == parent']
# breaks = [
#   ['process = get_context("fork").Process', 'from threading import Thread; process = Thread'],
# ]
# mutants = [[['print("parent:", hex(id(box)), box)', 'print("parent:", hex(id(box[:])), box)']]]
# ///
"""After a fork: one address, two contents."""
from multiprocessing import get_context

box = ["written by the parent"]


def child():
    box.append("written by the child")
    print("child: ", hex(id(box)), box)


if __name__ == "__main__":
    process = get_context("fork").Process(target=child)
    process.start()
    process.join()
    print("parent:", hex(id(box)), box)
