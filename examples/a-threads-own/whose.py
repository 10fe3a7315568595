"""Who meets a change: all threads, this thread, or this context?"""
import contextvars
import threading


def whose(name, change, look):
    """Change it inside a context; look from outside, and elsewhere."""
    context, seen = contextvars.copy_context(), {}
    ready, changed = threading.Event(), threading.Event()

    def here():
        ready.wait(10)
        before = look()
        context.run(change)
        seen["inside"] = context.run(look) != before
        seen["here"] = look() != before     # outside the context
        changed.set()
        other.join()

    def there():                    # runs already: inherits nothing
        before = look()
        ready.set()
        changed.wait(10)
        seen["there"] = look() != before
        seen["there, inside"] = context.run(look) != before

    other = threading.Thread(target=there)
    other.start()
    one = threading.Thread(target=here)
    one.start()
    one.join()
    print(f"{name:22} {judge(seen)}")


def judge(seen):
    if not seen["inside"]:
        return "unchanged"
    if seen["here"]:
        return "process" if seen["there"] else "thread"
    return "context" if seen["there, inside"] else "unclear"
