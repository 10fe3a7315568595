# /// script
# [tool.observed]
# runs = 5
# lines = ['^test_one_is_sold: (?P<red>green|red)$']
# breaks = [['"green"', '"blue"']]
#
# [tool.observed.exercise]
# lines = ['^test_one_is_sold: red$']
# [[tool.observed.exercise.choices]]
# says = "Start the two at a barrier"
# edits = [["    shop.sell(sold)\n", "    start.wait()\n    shop.sell(sold)\n"], ["shop, sold =", "start = threading.Barrier(2)\nshop, sold ="]]
# right = false
# because = "They leave the barrier one after the other. The gap is a few instructions long, and the first is through it before the second is there, or mostly so."
# [[tool.observed.exercise.choices]]
# says = "Sleep before each `sell`"
# edits = [["    shop.sell(sold)\n", "    time.sleep(0.1)\n    shop.sell(sold)\n"], ["import threading\n", "import threading\nimport time\n"]]
# right = false
# because = "The sleep is not in the gap. Both wake, and each runs through question and act as fast as before."
# [[tool.observed.exercise.choices]]
# says = "Patch `left` so that it asks, and then waits at a barrier for two"
# edits = [["shop, sold =", "def left(shop):\n    found = shop.stock\n    gap.wait(10)\n    return found\n\n\ngap = threading.Barrier(2)\nShop.left = left\nshop, sold ="]]
# right = true
# because = "Neither can act before both have asked. That is the order that loses, and the test gets it every time."
# [[tool.observed.exercise.choices]]
# says = "Patch `left` so that it waits at a barrier for two, and then asks"
# edits = [["shop, sold =", "def left(shop):\n    gap.wait(10)\n    return shop.stock\n\n\ngap = threading.Barrier(2)\nShop.left = left\nshop, sold ="]]
# right = false
# because = "They meet before the question, not between question and act. The one that asks late may find what the other has done."
# ///
"""A test of a shop that sells what it does not have. Who makes it red?"""
import threading


class Shop:
    stock = 1

    def left(self):
        return self.stock

    def sell(self, sold):
        if self.left() > 0:
            self.stock -= 1
            sold.append(1)


def run():
    shop.sell(sold)


shop, sold = Shop(), []
threads = [threading.Thread(target=run) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("test_one_is_sold:", "green" if len(sold) == 1 else "red")
