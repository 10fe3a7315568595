# /// script
# [tool.observed]
# lines = ['^work\(2\) fails$', '^work\(3\) ends$']
# order = [['work\(1\) fails', 'main: map gave me 0', 'main: caught 1']]
# never = ['caught 2', 'gave me 3']
# breaks = [['pool.map(work, range(4))', 'pool.map(work, (0, 3, 2))']]
# mutants = [[['number in (1, 2)', 'number == 1']]]
# ///
"""map() asks for you, up to the first task that failed."""
import time
from concurrent.futures import ThreadPoolExecutor


def work(number):
    time.sleep(0.4 if number == 0 else 0.1)
    if number in (1, 2):
        print(f"work({number}) fails\n", end="")
        raise ValueError(number)
    print(f"work({number}) ends\n", end="")
    return number


with ThreadPoolExecutor(max_workers=4) as pool:
    try:
        for result in pool.map(work, range(4)):
            print(f"main: map gave me {result}\n", end="")
    except ValueError as error:
        print(f"main: caught {error}\n", end="")
