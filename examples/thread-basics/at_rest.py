"""Wait until a thread waits (for anything but the GIL): what Linux says of it."""
import time


def _state(thread):
    with open(f"/proc/self/task/{thread.native_id}/status") as status:
        lines = dict(line.split(":", 1) for line in status)
    return lines["State"].split()[0], lines["voluntary_ctxt_switches"]


def until_it_waits(thread, seconds=10):
    """Return when the thread slept through 20 ms in which nobody kept the GIL."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        before = _state(thread)
        time.sleep(0.02)
        if before[0] == "S" and before == _state(thread):
            return
    raise TimeoutError(f"{thread.name} does not wait")
