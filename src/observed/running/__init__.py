"""A run: an interpreter, a fresh process, its terminal, its deadline, what it wrote and when."""
