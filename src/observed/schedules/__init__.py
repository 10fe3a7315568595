"""Threads under a scheduler: run a program under one schedule, or under all of them.

It runs inside the interpreter that is looked at, 3.13 or newer, with the standard library alone:
`python -m observed.schedules program.py`. The modules, in the order of a run's way:

==========  ===================================================================================
hosts       how a thread waits until it is its turn: a thread of the system, parked on a lock
scheduler   one run: which threads could go on, who was chosen, what each step touched
primitives  `_thread` for the program's own `threading`, `queue` and the like
accesses    what an instruction of the program reads or writes that other threads may too
program     a program, run once under a scheduler
explore     the search: all schedules, equal states merged; one of each class; or a sample
report      what a reader is told
==========  ===================================================================================

The grain is where a thread can be stopped: before each line of the program's own code, or before
each access to what another thread touches as well. Code of the standard library and C code is not
stopped: it runs on until it waits. Time stands still while a thread can go on; when none can, the
clock moves on to the first time that one waits for.

Left out beside that: no thread is stopped before it lets a lock go, nor before it ends. At the
grain of accesses another's `locked()`, `acquire(False)`, `is_alive()`, `active_count()`,
`Barrier.n_waiting` or `Queue.unfinished_tasks` may see less than is possible, and two threads'
exceptions come in one order; `lines` tries more of these. At neither grain does main end before
what a daemon would still do without a stop. Who sleeps, be it for 0 s, goes on when no other can.
"""
