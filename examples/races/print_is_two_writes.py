# /// script
# [tool.observed]
# lines = ['^(ab|ba)//$']
# deadline = 10
# breaks = [['print(word, file=stream)', 'stream.write(word + "\n")']]
#
# [tool.observed.exercise]
# lines = ['^(a/b|b/a)/$']
#
# [[tool.observed.exercise.choices]]
# says = "`print(word, file=stream, flush=True)`"
# edits = [["print(word, file=stream)", "print(word, file=stream, flush=True)"]]
# right = false
# because = "Flushing comes after both writes; it does not make them one."
#
# [[tool.observed.exercise.choices]]
# says = "`print(word + \"\\n\", end=\"\", file=stream)`"
# edits = [["print(word, file=stream)", "print(word + \"\\n\", end=\"\", file=stream)"]]
# right = true
# because = "The word and its newline go out in one write."
#
# [[tool.observed.exercise.choices]]
# says = "`print(word, end=\"\\n\", file=stream)`"
# edits = [["print(word, file=stream)", "print(word, end=\"\\n\", file=stream)"]]
# right = false
# because = "That is what print does anyway: the word, then the end."
#
# [[tool.observed.exercise.choices]]
# says = "`with lock: print(word, file=stream)`"
# edits = [["    print(word, file=stream)", "    with lock:\n        print(word, file=stream)"]]
# right = true
# because = "Two writes, and nobody in between."
# ///
"""Two threads print a word each, to a stream with a gap after a word."""
import io
import threading

lock, both = threading.Lock(), threading.Barrier(2)


class Stream(io.StringIO):
    def write(self, text):
        super().write(text)
        if text in ("a", "b"):
            try:
                both.wait(1.5)      # the gap: the other may come this far
            except threading.BrokenBarrierError:
                pass


def say(word):
    print(word, file=stream)


stream = Stream()
threads = [threading.Thread(target=say, args=(word,)) for word in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(stream.getvalue().replace("\n", "/"))
