# /// script
# [tool.observed]
# lines = ['^read: /$', "^in the future of /: cannot schedule new futures after shutdown$"]
# runs = 2
# interpreters = ["3.8"]
# breaks = [["print(\"read:\", *read)", "print(\"read:\", *read, first.result())"]]
# mutants = [[['"/": ["/a", "/b"]', '"/": []']]]
# [tool.observed.outcomes."all five pages are read"]
# lines = ['^read: / /a /b /a/1 /a/2$']
# [tool.observed.outcomes."main is stopped by a RuntimeError"]
# exit = 1
# stderr = ['^RuntimeError']
# [tool.observed.outcomes."one page is read, and all is quiet"]
# lines = ['^read: */$']
# exit = 0
# at_least = 2
# share = 1.0
# ///
"""Each task submits the pages that it found. Main leaves the with."""
import threading
from concurrent.futures import ThreadPoolExecutor

LINKS = {"/": ["/a", "/b"], "/a": ["/a/1", "/a/2"]}
read = []


def crawl(page):
    read.append(page)
    while not pool._shutdown:      # main is quick, a page is slow
        pause.wait(0.01)
    for link in LINKS.get(page, []):
        pool.submit(crawl, link)


pause = threading.Event()
with ThreadPoolExecutor(2) as pool:
    first = pool.submit(crawl, "/")
print("read:", *read)
print("in the future of /:", first.exception())
