# /// script
# [tool.observed]
# runs = 5
# lines = ['^while it is sorted another thread sees (?P<seen>\d) items$', '^it appends 0; the sort ends with (?P<how>\w+)$', '^the list: (?P<list>[\d ]+)$']
# compare = ['seen == 0', 'how == "ValueError"', 'list == "1 2 3"']
# breaks = [['items.append(0)', 'pass'], ['[3, 1, 2]', '[3, 1, 2, 4]'], ['seen.append(len(items))', 'seen.append(1)']]
# ///
"""`items.sort(key=...)` is one call; its list has a lock of its own."""
import threading

items, seen = [3, 1, 2], []


def look_and_append():
    seen.append(len(items))
    items.append(0)


def key(number):                    # sort calls it
    if not seen:
        other = threading.Thread(target=look_and_append)
        other.start()
        other.join(10)
    return number


try:
    items.sort(key=key)
    how = "no error"
except ValueError as error:
    how = type(error).__name__
print("while it is sorted another thread sees", *seen, "items")
print("it appends 0; the sort ends with", how)
print("the list:", *items)
