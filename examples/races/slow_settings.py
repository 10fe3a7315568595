"""A module that takes its time, and notes each time that it is run."""
import sys
import time

sys.settings_ran.append(__name__)
time.sleep(0.3)
connection = object()
