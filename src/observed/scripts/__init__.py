"""A script: its program, its promises, and where a copy of it runs."""
