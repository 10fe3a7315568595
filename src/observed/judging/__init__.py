"""A verdict: the figures of a run, its outcome, how much a count can tell, and what is broken."""
