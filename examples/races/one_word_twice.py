# /// script
# [tool.observed]
# lines = ['^tea: (?P<tea>\d)$']
# compare = ['tea == 1']
# deadline = 10
# breaks = [["    old = words.get(word, 0)\n    meet()\n", "    meet()\n    old = words.get(word, 0) + 5\n"]]
#
# [tool.observed.exercise]
# lines = ['^tea: 2$']
#
# [[tool.observed.exercise.choices]]
# says = "A `collections.Counter` in place of the dict"
# edits = [["words = {}", "words = collections.Counter()"], ["import threading", "import collections\nimport threading"], ["words.get(word, 0)", "words[word]"]]
# right = false
# because = "A Counter counts; it does not lock. It is read, and then written."
#
# [[tool.observed.exercise.choices]]
# says = "One statement: `words[word] = words.get(word, 0) + (meet() or 1)`"
# edits = [["    old = words.get(word, 0)\n    meet()\n    words[word] = old + 1", "    words[word] = words.get(word, 0) + (meet() or 1)"]]
# right = false
# because = "One statement, two accesses: get, and then set, with the gap in between."
#
# [[tool.observed.exercise.choices]]
# says = "One lock round get and set"
# edits = [["    old = words.get(word, 0)\n    meet()\n    words[word] = old + 1", "    with lock:\n        old = words.get(word, 0)\n        meet()\n        words[word] = old + 1"]]
# right = true
# because = "The second thread gets what the first has set."
#
# [[tool.observed.exercise.choices]]
# says = "The threads append the word to a list, and main counts after the join"
# edits = [["    old = words.get(word, 0)\n    meet()\n    words[word] = old + 1", "    meet()\n    heard.append(word)"], ["words = {}", "words, heard = {}, []"], ["print(", "words[\"tea\"] = heard.count(\"tea\")\nprint("]]
# right = true
# because = "append is one step, and main counts alone."
# ///
"""Two threads count the same word."""
import threading

words = {}
lock, both = threading.Lock(), threading.Barrier(2)


def meet():                     # the gap: both may come this far
    try:
        both.wait(1.5)
    except threading.BrokenBarrierError:
        pass


def count(word):
    old = words.get(word, 0)
    meet()
    words[word] = old + 1


threads = [threading.Thread(target=count, args=("tea",)) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"tea: {words['tea']}")
