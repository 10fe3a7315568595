# /// script
# [tool.observed]
# lines = ['^before the joins: (?P<before>\d) of 3 results$',
#          '^after the joins: 3 of 3 results$']
# order = [['before the joins', 'joined slow', 'joined quick', 'joined middling',
#           'after the joins']]
# compare = ['before < 3', 'joins < 0.7 * work']
# control = ['at("joined slow") - at("before the joins") < 0.7']
# alone = true
# breaks = [['        thread.join()', '        pass']]
# mutants = [[['results = {}', 'results, turn = {}, threading.Lock()'],
#             ['    time.sleep(NAPS[name])',
#              '    with turn:\n        time.sleep(NAPS[name])']]]
#
# [tool.observed.figures]
# joins = 'at("after the joins") - at("before the joins")'
# work = '0.6 + 0.2 + 0.4'
# ///
"""`join`: where several flows of execution become one again."""
import threading
import time

NAPS = {"slow": 0.6, "quick": 0.2, "middling": 0.4}
results = {}


def work(name):
    time.sleep(NAPS[name])
    results[name] = NAPS[name] * 10


if __name__ == "__main__":
    threads = [threading.Thread(target=work, args=(name,), name=name)
               for name in NAPS]
    for thread in threads:
        thread.start()
    print(f"before the joins: {len(results)} of 3 results")
    for thread in threads:
        thread.join()
        print(f"joined {thread.name}")
    print(f"after the joins: {len(results)} of 3 results")
