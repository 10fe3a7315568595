# /// script
# [tool.observed]
# runs = 2
# lines = ['^done: +(green|red)$', '^stuck: +(green|red)$']
# breaks = [['red")', 'blue")'], ['green")', 'blue")']]
#
# [tool.observed.exercise]
# lines = ['^done: +green$', '^stuck: +red$']
# [[tool.observed.exercise.choices]]
# says = "`thread.join(3)`: wait longer"
# edits = [["thread.join(0.3)", "thread.join(3)"]]
# right = false
# because = "A join that runs out of time returns, and says nothing."
# [[tool.observed.exercise.choices]]
# says = "`assert thread.join(3)`"
# edits = [["thread.join(0.3)", "assert thread.join(3)"]]
# right = false
# because = "`join` gives back None, in time or not: the test is red for both."
# [[tool.observed.exercise.choices]]
# says = "`thread.join(3)`, then `assert not thread.is_alive()`"
# edits = [["thread.join(0.3)", "thread.join(3)\n    assert not thread.is_alive()"]]
# right = true
# because = "The thread is asked whether it has ended, after a bound that a slow machine keeps too."
# [[tool.observed.exercise.choices]]
# says = "The job sets an Event at its end, and the test asserts `ended.wait(3)`"
# edits = [["target=job,", "target=lambda: (job(), ended.set()),"], ["    thread = ", "    ended = threading.Event()\n    thread = "], ["thread.join(0.3)", "assert ended.wait(3)"]]
# right = true
# because = "`wait` says True or False, and the test looks at it."
# ///
"""A test of a job that is done, and of one that is stuck: both green."""
import queue
import threading


def done():
    return "tea"


def stuck():
    queue.Queue().get()


def test(job):
    thread = threading.Thread(target=job, daemon=True)
    thread.start()
    thread.join(0.3)


for job in done, stuck:
    try:
        test(job)
        print(f"{job.__name__ + ':':6} green")
    except AssertionError:
        print(f"{job.__name__ + ':':6} red")
