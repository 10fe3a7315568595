"""An observation as HTML: the program, the log, and the evidence below it."""
