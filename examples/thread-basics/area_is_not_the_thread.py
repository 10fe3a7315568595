# /// script
# [tool.observed]
# lines = [
#   '^outside the area: MainThread$',
#   '^thread_func, called in the area: MainThread$',
#   '^thread_func, given to a thread: sub$',
#   '^a line that stands in the area: sub$',
# ]
# breaks = [['target=lambda: say("a line', 'target=say("a line']]
# mutants = [
#   [['say("outside the area")', 'threading.Timer(0, say, ["outside the area"]).run()'],
#    ['current_thread().name', 'current_thread().name + "?"']],
#   [['thread_func("called in', 'threading.Timer(0, thread_func, ["called in'],
#    ["the area\")\n    x =", "the area\"]).start()\n    x ="]],
#   [[', args=("given to a thread",), name="sub"', ', args=("given to a thread",)']],
# ]
# ///
"""The area is text in a file; the main thread is who runs it, or does not."""
import threading


def say(what):
    print(f"{what}: {threading.current_thread().name}")


def thread_func(how):
    say(f"thread_func, {how}")


say("outside the area")

if __name__ == "__main__":
    thread_func("called in the area")
    x = threading.Thread(target=thread_func, args=("given to a thread",), name="sub")
    x.start()
    x.join()
    y = threading.Thread(
        target=lambda: say("a line that stands in the area"), name="sub")
    y.start()
    y.join()
