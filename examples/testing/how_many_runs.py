# /// script
# [tool.observed]
# runs = 1
# lines = [
#   '^ +1 in 10 +(?P<ten>\d+) +30 *$',
#   '^ +1 in 100 +(?P<hundred>\d+) +300 *$',
#   '^ +1 in 1000 +(?P<thousand>\d+) +3000 *$',
#   '^after 100 green runs: at most 1 in (?P<after>\d+), .* 1 in 33$',
#   '^after 100 green runs a race of 1 in 100 is green with (?P<still>\d+) %$',
# ]
# compare = ['ten == 29', 'hundred == 299', 'thousand == 2995', 'after == 33', 'still == 37']
# breaks = [['math.log(0.05)', 'math.log(0.5)']]
# mutants = [[['0.05 ** (1 / n)', '0.5 ** (1 / n)']], [['0.99 ** n', '0.9 ** n']], [['3 / share', '2 / share']], [['n / 3:', 'n / 2:']]]
# ///
"""How many green runs rule a race out, with a doubt of 5 in 100?"""
import math

print("the race shows   runs needed   rule of three")
for share in 1 / 10, 1 / 100, 1 / 1000:
    runs = math.ceil(math.log(0.05) / math.log(1 - share))
    print(f"     1 in {1 / share:<6.0f}   {runs:11}   {3 / share:13.0f}")

n = 100
share = 1 - 0.05 ** (1 / n)
print(f"after {n} green runs: at most 1 in {math.floor(1 / share)},"
      f" by the rule 1 in {n / 3:.0f}")
print(f"after {n} green runs a race of 1 in 100 is green"
      f" with {100 * 0.99 ** n:.0f} %")
