# /// script
# [tool.observed]
# lines = ['^said: (?P<said>\d \d \d)$']
# compare = ['said == "1 2 3"']
# breaks = [['in threads:', 'in list(threads):']]
#
# [tool.observed.outcomes."1 2 3"]
# lines = ['said: 1 2 3$']
#
# [tool.observed.outcomes."3 3 3"]
# lines = ['said: 3 3 3$']
#
# [tool.observed.outcomes."1 1 1"]
# lines = ['said: 1 1 1$']
# ///
"""A closure again; but look at the brackets."""
import threading

said = []
threads = (threading.Thread(target=lambda: said.append(number))
           for number in (1, 2, 3))
for thread in threads:
    thread.start()
    thread.join()
print("said:", *said)
