# /// script
# [tool.observed]
# lines = [
#   '^burner +(?P<burner>[\d.]+) s$',
#   '^sleeper +(?P<sleeper>[\d.]+) s$',
#   '^main +(?P<main>[\d.]+) s$',
#   '^process +(?P<process>[\d.]+) s$',
# ]
# compare = ['0.3 <= burner < 0.4', 'sleeper < 0.1', 'abs(process - burner - sleeper - main) < 0.05']
# breaks = [['time.sleep(0.3)', 'burn()']]
# mutants = [[['used["process"] = time.process_time()', 'used["process"] = time.process_time() + 0.3']]]
# ///
"""The system gives CPU time to threads; a process's time is their sum."""
import threading
import time

used = {}


def burn():
    while time.thread_time() < 0.3:
        pass
    used["burner"] = time.thread_time()


def sleep():
    time.sleep(0.3)
    used["sleeper"] = time.thread_time()


threads = [threading.Thread(target=target) for target in (burn, sleep)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
used["main"] = time.thread_time()
used["process"] = time.process_time()
for name in ("burner", "sleeper", "main", "process"):
    print(f"{name:8} {used[name]:.3f} s")
