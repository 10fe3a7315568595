# /// script
# [tool.observed]
# lines = ['^call_soon: +ran within 0.1 s: False$', '^call_soon_threadsafe: ran within 10 s: True$', '^what call_soon had left: ran: True$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['loop.call_soon(first.set)', 'loop.call_soon_threadsafe(first.set)']]
# mutants = [[['second.wait(10)', 'second.wait(0.000001)'], ['loop.call_soon_threadsafe(second.set)', 'loop.call_soon(second.set)']], [["loop.call_soon(first.set)\n", "pass\n"]]]
# ///
"""A thread calls call_soon of a loop that is asleep."""
import asyncio
import selectors
import threading

first, second = threading.Event(), threading.Event()
asleep = threading.Event()


class Selector(selectors.DefaultSelector):
    def select(self, timeout=None):
        if timeout is None:        # the loop has nothing to do
            asleep.set()
        return super().select(timeout)


def in_a_thread():
    asleep.wait(10)
    loop.call_soon(first.set)
    print("call_soon:            ran within 0.1 s:", first.wait(0.1))
    loop.call_soon_threadsafe(second.set)
    print("call_soon_threadsafe: ran within 10 s:", second.wait(10))
    print("what call_soon had left: ran:", first.is_set())
    loop.call_soon_threadsafe(loop.stop)


loop = asyncio.SelectorEventLoop(Selector())
threading.Thread(target=in_a_thread).start()
loop.run_forever()
loop.close()
