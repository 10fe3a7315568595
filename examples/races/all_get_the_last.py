# /// script
# [tool.observed]
# lines = ['^said: (?P<said>\w+ \w+ \w+)$']
# compare = ['said == "carl carl carl"']
# breaks = [['def greet():', 'def greet(name=name):']]
# mutants = [[['"carl"]', '"carla"]']]]
# ///
"""Three threads, one loop variable: all of them read its last value."""
import threading

go = threading.Event()
said, threads = [], []


def main():
    for name in ["ann", "bob", "carl"]:
        def greet():
            go.wait(10)             # the loop is over
            said.append(name)

        threads.append(threading.Thread(target=greet))


main()
for thread in threads:
    thread.start()
go.set()
for thread in threads:
    thread.join()
print("said:", *said)
