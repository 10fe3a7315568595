# /// script
# [tool.observed]
# runs = 5
# lines = ['^one lock round both: the auditor cannot come in; later counts 200$', '^a lock that the auditor does not take:$', '^ +the auditor counts 170; later counts 200$']
# breaks = [['run(lock, lock)', 'run(threading.Lock(), lock)']]
# mutants = [[['run(threading.Lock(), lock)', 'run(lock, lock)']], [['balance["Bob"] += 30', 'pass']]]
# ///
"""One lock round both lines: nobody comes in while the sum is wrong."""
import threading


def run(transfers, auditors):
    balance = {"Ann": 100, "Bob": 100}
    half_done, go_on = threading.Event(), threading.Event()

    def transfer():
        with transfers:
            balance["Ann"] -= 30
            half_done.set()
            go_on.wait(10)          # the same gap
            balance["Bob"] += 30

    thread = threading.Thread(target=transfer)
    thread.start()
    half_done.wait(10)
    seen = "the auditor cannot come in"
    if auditors.acquire(timeout=0.3):
        seen = f"the auditor counts {sum(balance.values())}"
        auditors.release()
    go_on.set()
    thread.join()
    with auditors:
        return f"{seen}; later counts {sum(balance.values())}"


lock = threading.Lock()
print("one lock round both:", run(lock, lock))
print("a lock that the auditor does not take:")
print("   ", run(threading.Lock(), lock))
