# /// script
# [tool.observed]
# runs = 20
# lines = ['^each of 100 threads read a number; (?P<own>\d+) read their own$']
# compare = ['0 < own <= 100']
# breaks = [['read[mine] = number ', 'read[mine] = -1 ']]
# mutants = [[['range(100)', 'range(10)']]]
#
# [tool.observed.outcomes."all 100 read their own"]
# lines = ['; 100 read']
#
# [tool.observed.outcomes."some read another's"]
# lines = ['; \d\d? read']
# ///
"""Started inside the loop, most threads read the variable in time."""
import threading

read, threads = {}, []


def main():
    for number in range(100):
        def work(mine=number):
            read[mine] = number     # the loop's, as it is now

        thread = threading.Thread(target=work)
        thread.start()
        threads.append(thread)


main()
for thread in threads:
    thread.join()
own = sum(mine == value for mine, value in read.items())
print(f"each of {len(read)} threads read a number; {own} read their own")
