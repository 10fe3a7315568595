"""An observation as pictures, each with its data in a table: who ran when, what was measured."""
