"""A module that is done when somebody waits for it, or runs it too."""
import sys
import time


def somebody_waits():               # who is in the import's lock?
    return any(frame.f_code.co_name == "acquire"
               and "importlib" in frame.f_code.co_filename
               for frame in sys._current_frames().values())


sys.settings_ran.append(__name__)
end = time.monotonic() + 10
while (not somebody_waits() and len(sys.settings_ran) < 2
       and time.monotonic() < end):
    time.sleep(0.01)
if somebody_waits():
    sys.settings_waited.append(__name__)
connection = object()
