# /// script
# [tool.observed]
# lines = ['^the attribute: True$', '^the method: True$']
# stderr = ['DeprecationWarning: isDaemon\(\) is deprecated']
# never = ['attribute.*DeprecationWarning']
# interpreters = ["3.9", "3.13", "3.14", "3.15"]
# breaks = [['worker.isDaemon()', 'worker.daemon']]
#
# [tool.observed.on."3.9"]
# stderr = []
# ///
"""`isDaemon()` warns since Python 3.10; the attribute says the same."""
import threading

worker = threading.Thread(target=print, daemon=True)

print("the attribute:", worker.daemon)
print("the method:", worker.isDaemon())
