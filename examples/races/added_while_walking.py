# /// script
# [tool.observed]
# lines = ['^the loop saw: (?P<saw>.+)$']
# compare = ['saw == "1 2 3 4"']
# breaks = [['    thread.start()', '    pass'], ['    thread.join()', '    pass']]
#
# [tool.observed.outcomes."1 2 3 4"]
# lines = ['saw: 1 2 3 4$']
#
# [tool.observed.outcomes."1 2"]
# lines = ['saw: 1 2$']
#
# [tool.observed.outcomes."a RuntimeError"]
# lines = ['RuntimeError']
# ///
"""While main walks over a list, threads add to it."""
import threading

row, saw = [1, 2], []
for number in row:
    saw.append(number)
    if number > 2:
        continue
    thread = threading.Thread(target=row.append, args=(number + 2,))
    thread.start()
    thread.join()
print("the loop saw:", *saw)
