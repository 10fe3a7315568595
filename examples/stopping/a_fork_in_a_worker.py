# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^child:  main thread is now: forker$',
#   '^child:  other is alive: False$',
#   '^child:  may set a signal handler: True$',
#   '^parent: other is alive: True$',
# ]
# order = [['^child', '^parent']]
# stderr = ['DeprecationWarning: .*use of fork\(\) may lead to deadlocks in the child']
# breaks = [['name="forker")', 'name="maker")'], ['os.fork()', '0'], ['target=go_on.wait', 'target=int']]
# mutants = [[['os.fork()', '0 * os.fork()']], [['    os._exit(0)', '    os._exit(0)  #'], ['os.waitpid(child, 0)', 'time.sleep(1)']]]
# [tool.observed.outcomes."a new thread, and the other is alive there"]
# lines = ['main thread is now: MainThread', '^child:  other is alive: True']
# [tool.observed.outcomes."the worker that forked, and the other is alive there"]
# lines = ['^child:  other is alive: True']
# [tool.observed.outcomes."the worker that forked, and there is no other"]
# lines = ['main thread is now: forker', '^child:  other is alive: False']
#
# [tool.observed.on."<3.12"]
# stderr = []
# [tool.observed.on."pypy3.11"]
# stderr = []
# ///
"""A worker forks. The child has one thread, and it is main there."""
import os
import signal
import threading


def may_set_a_handler():
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        return True
    except ValueError:
        return False


def fork():
    child = os.fork()
    if child == 0:
        print("child:  main thread is now:", threading.main_thread().name)
        print("child:  other is alive:", other.is_alive())
        print("child:  may set a signal handler:", may_set_a_handler(),
              flush=True)
        os._exit(0)
    os.waitpid(child, 0)
    print("parent: other is alive:", other.is_alive())
    go_on.set()


go_on = threading.Event()
other = threading.Thread(target=go_on.wait, args=(9,))
other.start()
forker = threading.Thread(target=fork, name="forker")
forker.start()
forker.join()
