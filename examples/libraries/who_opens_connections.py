# /// script
# dependencies = ["requests", "httpx"]
#
# [tool.observed]
# runs = 2
# loopback = true
# lines = [
#   '^urllib\.request\.urlopen +(?P<url_row>\d) +(?P<url_four>\d)$', '^requests\.get +(?P<get_row>\d) +(?P<get_four>\d)$',
#   '^requests\.Session +(?P<session_row>\d) +(?P<session_four>\d)$', '^httpx\.Client +(?P<client_row>\d) +(?P<client_four>\d)$',
# ]
# compare = [
#   'url_row == 4', 'url_four == 4', 'get_row == 4', 'get_four == 4',
#   'session_row == 1', 'session_four == 4', 'client_row == 1', 'client_four == 4',
# ]
# breaks = [['session.get(url)', 'requests.get(url)']]
# mutants = [[['client.get(url)', 'httpx.get(url)']], [['requests.get(url),', 'session.get(url),']], [['urlopen(url).read()', 'session.get(url)']], [['pool.map(get, [server.url + "/together"] * 4)', 'map(get, [server.url + "/alone"] * 4)']]]
# ///
"""Who opens a connection for each request? Four in a row, four at once."""
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import httpx
import requests
from a_local_server import Server

session = requests.Session()
client = httpx.Client()
ways = {
    "urllib.request.urlopen": lambda url: urllib.request.urlopen(url).read(),
    "requests.get": lambda url: requests.get(url),
    "requests.Session": lambda url: session.get(url),
    "httpx.Client": lambda url: client.get(url),
}
print("connections for 4 requests   in a row   at once")
for name, get in ways.items():
    server = Server(at_once=4)
    for _ in range(4):
        get(server.url + "/alone")
    in_a_row = server.opened()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(get, [server.url + "/together"] * 4))
    print(f"{name:28} {in_a_row:8} {server.opened():9}")
