# /// script
# [tool.observed]
# lines = ['^the other thread saw (?P<seen>\d+) of 3 items$', '^in the end: (?P<end>.+)$']
# compare = ['seen == 2', 'end == "[1, 2, 0, 3]"']
# breaks = [['numbers.extend(slowly())', 'numbers.extend([1, 2, 3])']]
# ///
