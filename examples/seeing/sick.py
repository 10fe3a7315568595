# /// script
# [tool.observed]
# deadline = 2
# exit = "deadline"
# lines = ['^sick$']
# never = ['never comes']
# breaks = [["        both_hold.wait(10)\n        with his", "        with his"], ['"sick"', '"well"']]
# ///
"""Ann and Bob wait for each other; main waits for Ann, or computes."""
import sys
import threading
import time

till, shelf = threading.Lock(), threading.Lock()
both_hold = threading.Barrier(3)


def order(mine, his):
    with mine:
        both_hold.wait(10)
        with his:
            print("never comes")


def count(number):
    print("sick", flush=True)
    while True:
        number += 1


def innermost(thread):
    return sys._current_frames()[thread.ident].f_code.co_name


def main(how):
    ann = threading.Thread(target=order, args=(till, shelf),
                           name="ann", daemon=True)
    bob = threading.Thread(target=order, args=(shelf, till),
                           name="bob", daemon=True)
    ann.start()
    bob.start()
    both_hold.wait(10)
    while not innermost(ann) == innermost(bob) == "order":
        time.sleep(0.001)            # soon; then for ever
    if how == "busy":
        count(0)
    print("sick", flush=True)
    ann.join()


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else "join")
