# /// script
# [tool.observed]
# lines = ["^parent reads b'abcd'$", "^child reads +b'efgh'$", "^parent reads b'ijkl'$"]
# order = [['abcd', 'efgh', 'ijkl']]
# breaks = [['os.read(file, 4))  # the', 'os.pread(file, 4, 0))  # the']]
#
# [tool.observed.outcomes."the child efgh, the parent efgh"]
# lines = ['^child .*efgh', '^parent .*efgh']
# [tool.observed.outcomes."the child efgh, the parent ijkl"]
# lines = ['^child .*efgh', '^parent .*ijkl']
# [tool.observed.outcomes."the child efgh, the parent an error"]
# lines = ['^child .*efgh']
# never = ['^parent .*(efgh|ijkl)']
# [tool.observed.outcomes."the child abcd, the parent efgh"]
# lines = ['^child .*abcd', '^parent .*efgh']
# ///
"""A forked child has its own descriptor, on the very same open file."""
import os
from multiprocessing import get_context


def child(file):
    print("child reads ", os.read(file, 4))  # the position moves for both
    os.close(file)  # closes the child's descriptor only


if __name__ == "__main__":
    with open("letters.txt", "w") as letters:
        letters.write("abcdefghijklmnop")
    file = os.open("letters.txt", os.O_RDONLY)
    print("parent reads", os.read(file, 4))
    process = get_context("fork").Process(target=child, args=(file,))
    process.start()
    process.join()
    print("parent reads", os.read(file, 4))
    os.close(file)
