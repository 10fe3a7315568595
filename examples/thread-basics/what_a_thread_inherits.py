# /// script
# [tool.observed]
# lines = [
#   '^daemon flag +daemon: True$',
#   '^blocked signal +SIGUSR1 is blocked: True$',
#   '^context variable +unset$',
#   '^thread-local +unset$',
#   '^attributes that name the creator: \[\]$',
# ]
# breaks = [['daemon=True', 'daemon=False']]
# mutants = [
#   [['signal.SIG_BLOCK, [signal.SIGUSR1]', 'signal.SIG_BLOCK, []']],
#   [['default="unset"', 'default="set"']],
#   [['second.start()', 'second.creator = first.ident; second.start()']],
# ]
# ///
"""What a thread takes over from the thread that created it, and what not."""
import contextvars
import signal
import threading

word = contextvars.ContextVar("word", default="unset")
local = threading.local()


def look():
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    print(f"daemon flag       daemon: {threading.current_thread().daemon}")
    print(f"blocked signal    SIGUSR1 is blocked: {signal.SIGUSR1 in blocked}")
    print(f"context variable  {word.get()}")
    print(f"thread-local      {getattr(local, 'word', 'unset')}")


def create():
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    word.set("set by the first thread")
    local.word = "set by the first thread"
    second = threading.Thread(target=look)
    second.start()
    second.join()
    marks = (first, first.name, first.ident, first.native_id)
    names = [name for name, value in vars(second).items() if value in marks]
    print(f"attributes that name the creator: {names}")


first = threading.Thread(target=create, daemon=True)
first.start()
first.join()
