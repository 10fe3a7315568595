# /// script
# dependencies = ["requests"]
#
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^bob is served as +user=(?P<who>\w+)$']
# breaks = [['session.get(server.url + "/login/ann")', 'requests.get(server.url + "/login/ann")']]
# never = ['user=bob']
# mutants = [[['threads = [threading.Thread(target=bob), threading.Thread(target=ann)]', 'threads = [threading.Thread(target=bob)]'], ['ann_is_in.wait(10)', 'pass']]]
#
# [tool.observed.outcomes."bob is served as ann"]
# lines = ['^bob is served as +user=ann$']
# [tool.observed.outcomes."bob is served as bob"]
# lines = ['^bob is served as +user=bob$']
# [tool.observed.outcomes."bob is served as nobody"]
# lines = ['^bob is served as *$']
#
# [tool.observed.exercise]
# lines = ['^bob is served as +user=bob$']
# [[tool.observed.exercise.choices]]
# says = "A lock round each `session.get`"
# edits = [["session.get(server", "get(server"], ["server = Server(at_once=1)", "lock = threading.Lock()\n\n\ndef get(url):\n    with lock:\n        return session.get(url)\n\n\nserver = Server(at_once=1)"]]
# right = false
# because = "Each request is whole. Between bob's two, ann has put her cookie in place of his."
# [[tool.observed.exercise.choices]]
# says = "A session for each thread"
# edits = [["def bob():\n", "def bob():\n    session = requests.Session()\n"], ["def ann():\n    bob_is_in.wait(10)\n", "def ann():\n    bob_is_in.wait(10)\n    session = requests.Session()\n"]]
# right = true
# because = "A session is one browser. Two users have two."
# [[tool.observed.exercise.choices]]
# says = "No session: `requests.get`"
# edits = [["session.get(server", "requests.get(server"]]
# right = false
# because = "Then nothing keeps a cookie, and bob is nobody."
# [[tool.observed.exercise.choices]]
# says = "Bob sends what he was given himself, and the session keeps no cookie"
# edits = [['    session.get(server.url + "/login/bob")', '    mine = session.get(server.url + "/login/bob").cookies'], ["/account\")", "/account\", cookies=mine)"], ["session = requests.Session()", "from http.cookiejar import DefaultCookiePolicy\nsession = requests.Session()\nsession.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))"]]
# right = true
# because = "The state is in bob's hands, and the session has its connections alone."
# ///
"""One session for two threads: its cookies are of whoever logged in last."""
import threading

import requests
from a_local_server import Server

bob_is_in, ann_is_in = threading.Event(), threading.Event()


def bob():
    session.get(server.url + "/login/bob")
    bob_is_in.set()
    ann_is_in.wait(10)
    page = session.get(server.url + "/account").text
    print("bob is served as", page.split(" ")[1])


def ann():
    bob_is_in.wait(10)
    session.get(server.url + "/login/ann")
    ann_is_in.set()


server = Server(at_once=1)
session = requests.Session()
threads = [threading.Thread(target=bob), threading.Thread(target=ann)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
