# /// script
# [tool.observed]
# lines = ['^set: +1024 KiB, main asks: +(?P<answer>\d+) KiB$', '^the stack of the next thread: +(?P<stack>\d+) KiB$']
# compare = ['answer == 1024', 'stack != 1024']
# runs = 2
# breaks = [['threading.stack_size() // KIB', '1024']]
#
# [tool.observed.outcomes."1024 KiB: what was set"]
# lines = ['next thread: 1024 KiB$']
# [tool.observed.outcomes."another size: it was set back"]
# lines = ['next thread: (?!1024 )\d+ KiB$']
# ///
"""A size is set, and then looked at. How large is the next stack?"""
import ctypes
import threading

KIB = 1024


def stack_of_this_thread():
    """Ask the C library."""
    pthread = ctypes.CDLL(None)
    attributes, size = ctypes.create_string_buffer(64), ctypes.c_size_t()
    me = ctypes.c_ulong(threading.get_ident())
    pthread.pthread_getattr_np(me, attributes)
    pthread.pthread_attr_getstacksize(attributes, ctypes.byref(size))
    return size.value // KIB


threading.stack_size(1024 * KIB)
print("set:  1024 KiB, main asks:",
      threading.stack_size() // KIB, "KiB")
seen = []
x = threading.Thread(target=lambda: seen.append(stack_of_this_thread()))
x.start()
x.join()
print("the stack of the next thread:", seen[0], "KiB")
