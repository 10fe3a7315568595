# /// script
# [tool.observed]
# lines = [
#   '^first a, then b: +a (?P<a1>[\d ]+), b (?P<b1>[\d ]+)$',
#   '^first b, then a: +a (?P<a2>[\d ]+), b (?P<b2>[\d ]+)$',
# ]
# compare = ['a1 != a2', 'b1 != b2', 'a1 == b2', 'b1 == a2']
# runs = 2
# breaks = [['random.randrange(100)', '7']]
# mutants = [[['random.seed(1)', 'random.seed()']]]
#
# [tool.observed.exercise]
# compare = ['a1 == a2', 'b1 == b2', 'a1 != b1']
#
# [[tool.observed.exercise.choices]]
# says = "In `draw`: `random.seed(1)` first"
# edits = [["    drawn[name] =", "    random.seed(1)\n    drawn[name] ="]]
# right = false
# because = "Both draw the same numbers then; and two at once would seed each other's in the middle."
# [[tool.observed.exercise.choices]]
# says = "In `draw`: `mine = random.Random(name)`, and draw from `mine`"
# edits = [["    drawn[name] =", "    mine = random.Random(name)\n    drawn[name] ="], ["random.randrange(100)", "mine.randrange(100)"]]
# right = true
# because = "A generator for each thread, with a seed of its own: nobody else draws from it."
# [[tool.observed.exercise.choices]]
# says = "A lock round each `randrange`"
# edits = [["random.randrange(100)", "locked()"], ["drawn, order", "lock = threading.Lock()\ndef locked():\n    with lock:\n        return random.randrange(100)\n\n\ndrawn, order"]]
# right = false
# because = "A lock keeps them from drawing at once. It says nothing about who is first."
# ///
"""One seed for the program. Does each thread draw the same again?"""
import random
import threading


def draw(name):
    drawn[name] = [random.randrange(100) for _ in range(3)]


drawn, order = {}, {"first a, then b:": "ab", "first b, then a:": "ba"}
for words in order:
    random.seed(1)
    for name in order[words]:
        x = threading.Thread(target=draw, args=(name,))
        x.start()
        x.join()                    # here the order is forced
    print(words, "a", *drawn["a"], end=", ")
    print("b", *drawn["b"])
