# /// script
# [tool.observed]
# lines = [
#   '^threads: +121$',
#   '^written: +(?P<written>100), main among them: False$',
#   '^max_threads=200: 121, main among them: True$',
# ]
# memory = 16384
# breaks = [['range(120)', 'range(50)']]
# mutants = [[['max_threads=200)', 'max_threads=99)']], [['thread.start()', 'pass'], ['thread.join()', 'pass']]]
# [tool.observed.on."<3.15"]
# lines = ['^written: +(?P<written>100), main among them: False$', '^max_threads=200: TypeError$']
# [tool.observed.on."pypy3.11"]
# lines = ['^written: +(?P<written>121), main among them: True$', '^max_threads=200: TypeError$']
# ///
"""faulthandler writes a hundred stacks, the newest; main is the oldest."""
import faulthandler
import tempfile
import threading

leave = threading.Event()
threads = [threading.Thread(target=leave.wait) for _ in range(120)]
for thread in threads:
    thread.start()


def written(**how_many):
    with tempfile.TemporaryFile("w+") as file:
        try:
            faulthandler.dump_traceback(file, True, **how_many)
        except TypeError:
            return "TypeError"
        file.seek(0)
        text = file.read()
    return (f"{text.count('hread 0x')}, main among them:"
            f" {'in <module>' in text}")


print("threads:        ", threading.active_count())
print("written:        ", written())
print("max_threads=200:", written(max_threads=200))
leave.set()
for thread in threads:
    thread.join()
