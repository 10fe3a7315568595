# /// script
# [tool.observed]
# lines = [
#   '^joins itself +(?P<refused>RuntimeError: [Cc]annot join current thread)$',
#   '^takes a lock twice +still waits$',
#   '^waits for its own event +still waits$',
#   '^joins the queue it serves +still waits$',
# ]
# breaks = [['        lock.acquire()  ', '        pass  ']]
# mutants = [[['ready.wait()', 'ready.set()']], [['tasks.join()', 'tasks.task_done()']], [['threading.current_thread().join()', 'ready.wait()']]]
# ///
"""Four threads wait for themselves, and Python notices one of them."""
import queue
import threading

lock, ready, tasks = threading.Lock(), threading.Event(), queue.Queue()
tasks.put("its own task")


def joins_itself():
    threading.current_thread().join()


def takes_a_lock_twice():
    with lock:
        lock.acquire()             # a Lock does not know its owner


def waits_for_its_own_event():
    ready.wait()
    ready.set()


def joins_the_queue_it_serves():
    tasks.get()
    tasks.join()                   # until task_done(), in the next line
    tasks.task_done()


def attempt(work, answer):
    try:
        work()
        answer.append("came back")
    except RuntimeError as error:
        answer.append(f"RuntimeError: {error}")


for work in (joins_itself, takes_a_lock_twice,
             waits_for_its_own_event, joins_the_queue_it_serves):
    answer = []
    thread = threading.Thread(target=attempt, args=(work, answer),
                              daemon=True)
    thread.start()
    thread.join(0.3 if work is not joins_itself else None)
    print(f"{work.__name__.replace('_', ' '):28}",
          *answer or ["still waits"])
