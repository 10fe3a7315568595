# /// script
# [tool.observed]
# lines = [
#   '^mailer +mailer$',
#   '^mailer of invoices 12 +mailer of invoi$',
#   '^우편물발송담당 +우편물발송$',
#   '^download-worker_0 +(?P<zero>\S+)$',
#   '^download-worker_1 +(?P<one>\S+)$',
#   '^w_0 +w_0$',
#   '^w_1 +w_1$',
# ]
# compare = ['zero == "download-worker"', 'one == "download-worker"']
# runs = 3
# breaks = [['name=name', 'name=""']]
# mutants = [[['"mailer"', '"writer"']], [['"w"', '"workers-of-the-pool"']], [['"download-worker"', '"d"']], [['"mailer of invoices 12"', '"mailer of inv"']], [['"우편물발송담당"', '"우편물"']]]
#
# [tool.observed.outcomes."two names: the number stays, the middle goes"]
# lines = ['^download-worker_0 +down.*0$']
#
# [tool.observed.outcomes."one name for both"]
# lines = ['^download-worker_0 +download-worker$']
#
# [tool.observed.outcomes."none of its own"]
# lines = ['^download-worker_0 +p']
#
# [tool.observed.on."<3.14"]
# lines = ['^mailer +python', '^mailer of invoices 12 +python', '^우편물발송담당 +python', '^download-worker_0 +python', '^w_1 +python']
# compare = []
# [tool.observed.on."pypy3.11"]
# lines = ['^mailer +pypy3', '^mailer of invoices 12 +pypy3', '^우편물발송담당 +pypy3', '^download-worker_0 +pypy3', '^w_1 +pypy3']
# compare = []
# ///
"""Python's names of threads, and what the system keeps of them."""
import threading
from concurrent.futures import ThreadPoolExecutor


def comm():
    me = threading.get_native_id()
    with open(f"/proc/self/task/{me}/comm", encoding="utf-8") as file:
        return file.read().rstrip("\n")


def look():
    both.wait(10)                   # in a pool: two workers, a task each
    seen.append((threading.current_thread().name, comm()))
    both.wait(10)


seen, both = [], threading.Barrier(1)
for name in "mailer", "mailer of invoices 12", "우편물발송담당":
    x = threading.Thread(target=look, name=name)
    x.start()
    x.join()
both = threading.Barrier(2)
for prefix in "download-worker", "w":
    with ThreadPoolExecutor(2, thread_name_prefix=prefix) as pool:
        for task in pool.submit(look), pool.submit(look):
            task.result()
for name, system in sorted(seen, key=lambda pair: pair[0]):
    print(f"{name:22}", system)
