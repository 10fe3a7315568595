"""Faults of a build: each file operation fails in its turn, and the builder is killed; then again.

A small book is built. Whatever happens to a build, the next one, without a fault, must make the
very site that one without any would have made from the same recordings.
"""
