"""The audits of the built site, each a module: `./nox -s audit` runs them all."""
