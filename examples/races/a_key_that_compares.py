# /// script
# [tool.observed]
# lines = [
#   '^while one assignment was under way, (?P<removed>\d) entry was removed$',
#   '^in the end: bob, found: (?P<found>yes|no)$',
# ]
# compare = ['removed == 1', 'found == "yes"']
# breaks = [['        go_on.wait(10)', '        pass']]
# mutants = [[['in table else', 'in () else']]]
#
# [tool.observed.on.">=3.13,<3.13.10"]     # gh-140551
# compare = ['removed == 1', 'found == "no"']
#
# [tool.observed.on."==3.14.0"]            # the same fault
# compare = ['removed == 1', 'found == "no"']
# ///
"""d[key] = … with a key of your own: __eq__ lets the others in."""
import threading

comparing, go_on = threading.Event(), threading.Event()


class Name(str):
    def __eq__(self, other):
        comparing.set()             # the assignment is looking
        go_on.wait(10)
        return str(self) == str(other)

    def __hash__(self):
        return 1                    # all in one place: they must compare


def clear():
    comparing.wait(10)
    removed.append(len(table))
    table.clear()
    go_on.set()


table, removed = {Name("ann"): "old"}, []
thread = threading.Thread(target=clear)
thread.start()
table[Name("bob")] = "new"          # compares bob with ann
thread.join()
print("while one assignment was under way,", removed[0],
      "entry was removed")
for key in table:
    print(f"in the end: {key}, found: {'yes' if key in table else 'no'}")
