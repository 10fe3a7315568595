# /// script
# [tool.observed]
# exit = 1
# lines = ['^waiting for the order$']
# never = ['served']
# stderr = ['^Timeout', '^Thread 0x', 'in cook$', 'in wait$', 'in _bootstrap$', 'in join$', 'in <module>$']
# breaks = [['order = threading.Event()', 'order = threading.Event(); order.set()']]
# mutants = [
#   [['exit=True', 'exit=False'], ['order.wait()  #', 'order.wait(1)  #']],
#   [['cooking.start()', 'cooking.run()']],
# ]
# ///
"""A program that hangs says where each of its threads is."""
import faulthandler
import threading

order = threading.Event()


def cook():
    print("waiting for the order")
    order.wait()  # and nobody sets it


faulthandler.dump_traceback_later(0.5, exit=True)
cooking = threading.Thread(target=cook, name="cook")
cooking.start()
cooking.join()
print("served")
