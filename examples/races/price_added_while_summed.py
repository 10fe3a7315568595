# /// script
# [tool.observed]
# exit = 1
# lines = ['^tea$']
# never = ['^milk$', '^sum']
# stderr = ['^RuntimeError: dictionary changed size during iteration$']
# breaks = [['thread.start()', 'pass'], ['thread.join()', 'pass']]
# mutants = [[["    print(name)\n", "    print(name.upper())\n"]], [["prices = {", "print(\"milk\"); prices = {"]], [["prices = {", "print(\"sum\"); prices = {"]]]
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
