# /// script
# [tool.observed]
# lines = ['^read: / /a /a/1 /a/2 /b$', '^failed: 0$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['while waited_for:', 'if waited_for:']]
# mutants = [[['links = set(future.result()) - read', 'links = 1 / 0']], [['- read', '']]]
# ///
"""The tasks give back what they found; main submits it, in the with."""
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor
from concurrent.futures import wait

LINKS = {"/": ["/a", "/b"], "/a": ["/a/1", "/a/2", "/"]}


def crawl(page):
    time.sleep(0.02)               # main is quick, a page is slow
    return LINKS.get(page, [])


read, failed = {"/"}, []
with ThreadPoolExecutor(2) as pool:
    waited_for = {pool.submit(crawl, "/")}
    while waited_for:
        done, waited_for = wait(waited_for, return_when=FIRST_COMPLETED)
        for future in done:
            try:
                links = set(future.result()) - read
            except Exception as error:
                failed.append(error)
                continue
            read |= links          # /a leads back to /
            waited_for |= {pool.submit(crawl, link) for link in links}
print("read:", *sorted(read))
print("failed:", len(failed))
