# /// script
# [tool.observed]
# lines = ['^the attribute: True$', '^the method: True$']
# stderr = ['DeprecationWarning: isDaemon\(\) is deprecated']
# breaks = [['worker.isDaemon()', 'worker.daemon']]
#
# [tool.observed.on."<3.10"]
# stderr = []
# ///
"""`isDaemon()` warns since Python 3.10; the attribute says the same."""
import threading

worker = threading.Thread(target=print, daemon=True)

print("the attribute:", worker.daemon)
print("the method:", worker.isDaemon())
