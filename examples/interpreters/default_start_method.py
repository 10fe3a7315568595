# /// script
# [tool.observed]
# lines = ['^the default of this Python: (?P<method>\w+)$',
#          '^a child by fork: changed by main$',
#          '^a child by forkserver: as imported$']
# compare = ['method == "forkserver"']
# order = [['default', 'by fork:', 'by forkserver:']]
# breaks = [['    note = "changed by main"', '    pass']]
#
# [tool.observed.on."<3.14"]
# compare = ['method == "fork"']
#
# [tool.observed.on."pypy3.11"]
# compare = ['method == "fork"']
# ///
"""Which way a Process starts by default, and what its child knows of main."""
import multiprocessing

note = "as imported"


def child(method):
    print(f"a child by {method}: {note}", flush=True)


if __name__ == "__main__":
    note = "changed by main"
    print("the default of this Python:", multiprocessing.get_start_method())
    for method in "fork", "forkserver":
        context = multiprocessing.get_context(method)
        process = context.Process(target=child, args=(method,))
        process.start()
        process.join()
