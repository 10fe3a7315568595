"""Run example programs, record what they did, check their promises, show them.

The way of an example goes in one direction, a module each step::

    script -> launcher, run -> recording -> check -> cache -> record -> render, page

Nothing here knows the tool that builds the site, except `mkdocs_hooks`.
"""
