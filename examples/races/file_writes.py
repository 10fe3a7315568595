# /// script
# [tool.observed]
# runs = 5
# deadline = 40
# lines = [
#   '^StringIO\.write\(s\) +missing (?P<stringio>-?\d+) of \d+$',
#   '^text_file\.write\(s\) +missing (?P<text>-?\d+) of \d+$',
#   '^binary_file\.write\(b\) +missing (?P<binary>-?\d+) of \d+$',
#   '^unbuffered\.write\(b\) +missing (?P<raw>-?\d+) of \d+$',
#   '^print\(s, file=f\) +missing (?P<print>-?\d+) of \d+$',
# ]
# compare = [
#   'binary == 0',
# ]
# breaks = [['" % number', '" % (number // 2)']]
# ///
"""Two threads write lines to one file: is each line there, and whole?"""
import io
import os
import tempfile

from contention import count

path = os.path.join(tempfile.mkdtemp(), "lines")


def write(file, number):
    file.write(f"{number:06}\n")


def write_bytes(file, number):
    file.write(b"%06d\n" % number)


def print_line(file, number):
    print(f"{number:06}", file=file)


def whole_lines(text):
    return len({line for line in text.split("\n") if len(line) == 6})


def read_back(file):
    file.flush()
    with open(path, errors="replace") as again:
        return whole_lines(again.read())


count("StringIO.write(s)", io.StringIO(), write,
      lambda file: whole_lines(file.getvalue()))
count("text_file.write(s)", open(path, "w"), write, read_back)
count("binary_file.write(b)", open(path, "wb"), write_bytes, read_back)
count("unbuffered.write(b)", open(path, "wb", 0), write_bytes,
      read_back)
count("print(s, file=f)", open(path, "w"), print_line, read_back)
