# /// script
# [tool.observed]
# exit = 1
# lines = ['^tea$']
# never = ['^milk$', '^sum']
# stderr = ['^RuntimeError: dictionary changed size during iteration$']
# breaks = [['thread.start()', 'pass'], ['thread.join()', 'pass']]
# mutants = [[["    print(name)\n", "    print(name.upper())\n"]], [["prices = {", "print(\"milk\"); prices = {"]], [["prices = {", "print(\"sum\"); prices = {"]]]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^tea$', '^milk$', '^sum: 5$']
#
# [[tool.observed.exercise.choices]]
# says = "`for name in prices.keys():`"
# edits = [["for name in prices:", "for name in prices.keys():"]]
# right = false
# because = "keys() is a view: it looks at the dict itself, and so does its iterator."
#
# [[tool.observed.exercise.choices]]
# says = "`for name in list(prices):`"
# edits = [["for name in prices:", "for name in list(prices):"]]
# right = true
# because = "The list is made in one step, and nobody else has it."
#
# [[tool.observed.exercise.choices]]
# says = "`for name in (name for name in prices):`"
# edits = [["for name in prices:", "for name in (name for name in prices):"]]
# right = false
# because = "A generator copies nothing: it walks over the dict as far as it is asked to."
#
# [[tool.observed.exercise.choices]]
# says = "`for name in prices.copy():`"
# edits = [["for name in prices:", "for name in prices.copy():"]]
# right = true
# because = "The copy is a dict of its own."
# ///
"""Main adds up the prices while a thread adds one."""
import threading

prices = {"tea": 3, "milk": 2}
thread = threading.Thread(target=prices.update, args=({"salt": 1},))
total = 0
for name in prices:
    print(name)
    total += prices[name]
    if name == "tea":              # the thread comes in here
        thread.start()
        thread.join()
print("sum:", total)
