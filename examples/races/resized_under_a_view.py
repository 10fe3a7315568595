# /// script
# [tool.observed]
# lines = [
#   '^with a view: +(?P<lent>.+)$',
#   '^view released: +(?P<released>.+)$',
# ]
# compare = ['lent == "BufferError, length 3"', 'released == "appended, length 4"']
# breaks = [['view.release()', 'pass']]
# mutants = [[['view = memoryview(buffer)', 'view = memoryview(b"")']]]
#
# [tool.observed.outcomes."it gets a BufferError"]
# lines = ['^with a view: +BufferError']
#
# [tool.observed.outcomes."it appends, and the view is longer"]
# lines = ['^with a view: +appended']
#
# [tool.observed.outcomes."it waits until the view is gone"]
# lines = ['^with a view: +nothing']
# ///
"""A bytearray is lent out, and another thread wants to append."""
import threading


def try_to_append():
    try:
        buffer.append(4)
        ended.append("appended")
    except BufferError:
        ended.append("BufferError")


def run():
    thread = threading.Thread(target=try_to_append)
    thread.start()
    thread.join()
    return f"{ended[-1]}, length {len(buffer)}"


buffer, ended = bytearray([1, 2, 3]), ["nothing"]
view = memoryview(buffer)           # main looks into the buffer
print("with a view:  ", run())
view.release()
print("view released:", run())
