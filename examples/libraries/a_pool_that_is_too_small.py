# /// script
# dependencies = ["requests", "httpx"]
#
# [tool.observed]
# runs = 2
# loopback = true
# lines = [
#   '^requests: 4 of 4 answered, (?P<opened>\d) connections, then (?P<again>\d) more$',
#   '^httpx: +(?P<answered>\d) of 4 answered, (?P<refused>\d) PoolTimeout$',
#   '^urllib3: +Connection pool is full, discarding connection$',
# ]
# compare = ['opened == 4', 'again == 2', 'answered == 2', 'refused == 2']
# breaks = [['pool_maxsize=2', 'pool_maxsize=4']]
# mutants = [[['max_connections=2', 'max_connections=4']]]
# ///
"""Two places in the pool, four requests at once."""
import logging
import threading
from queue import Queue

import httpx
import requests
from a_local_server import Server
from requests.adapters import HTTPAdapter


class Heard(logging.Handler):
    def emit(self, record):
        words = record.getMessage().split(":")[0].split(".")[0]
        heard.add(f"{record.name.split('.')[0]}:  {words}")


def four(get, url):
    def one(number):
        try:
            get(url + "/together")
            ended.put("answered")
        except httpx.PoolTimeout:
            ended.put("PoolTimeout")
    return [threading.Thread(target=one, args=[n]) for n in range(4)]


def run(threads, met=lambda: None):
    for thread in threads:
        thread.start()
    first = [ended.get(timeout=10), ended.get(timeout=10)]
    met()
    return [*first, ended.get(timeout=10), ended.get(timeout=10)]


heard, ended = set(), Queue()
logging.getLogger("urllib3").addHandler(Heard(logging.WARNING))
session = requests.Session()
session.mount("http://", HTTPAdapter(pool_maxsize=2))
server = Server(at_once=4)
four_answers = run(four(session.get, server.url))
first = set(server.connections)
run(four(session.get, server.url))
new = len(server.connections - first)
print(f"requests: {four_answers.count('answered')} of 4 answered, "
      f"{len(first)} connections, then {new} more")
print(*heard)

client = httpx.Client(limits=httpx.Limits(max_connections=2),
                      timeout=httpx.Timeout(10, pool=0.2))
server = Server(at_once=3)               # two, and main
ways = run(four(client.get, server.url), server.meet.wait)
print(f"httpx:    {ways.count('answered')} of 4 answered, "
      f"{ways.count('PoolTimeout')} PoolTimeout")
