# /// script
# [tool.observed]
# lines = ['^the default of this Python: (?P<method>\w+)$',
#          '^a child by fork: changed by main$',
#          '^a child by forkserver: as imported$']
# compare = ['method == "fork"']
# order = [['default', 'by fork:', 'by forkserver:']]
# interpreters = ["3.8", "3.9", "3.13", "3.13t", "3.14", "3.14t", "3.15"]
# breaks = [['    note = "changed by main"', '    pass']]
#
# [tool.observed.on."3.14"]
# compare = ['method == "forkserver"']
#
# [tool.observed.on."3.14t"]
# compare = ['method == "forkserver"']
#
# [tool.observed.on."3.15"]
# compare = ['method == "forkserver"']
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
