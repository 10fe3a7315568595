# /// script
# [tool.observed]
# stderr = ['^first format: one$', '^first format: two$', '^second format: three$']
# breaks = [[', force=True', '']]
# mutants = [
#   [['format="first', 'format="other']],
#   [[".INFO)\nlogging.info(\"two", ".INFO, force=True)\nlogging.info(\"two"]],
# ]
#
# [tool.observed.exercise]
# stderr = ['^second format: two$']
# [[tool.observed.exercise.choices]]
# says = "Make the second call twice"
# edits = [[
#   "level=logging.INFO)\nlogging.info(\"two\")",
#   "level=logging.INFO)\nlogging.basicConfig(format=\"second format: %(message)s\", level=logging.INFO)\nlogging.info(\"two\")",
# ]]
# right = false
# because = "A third call, too, found a handler there, and left it as it was."
# [[tool.observed.exercise.choices]]
# says = "Take the root's handlers away before the second call"
# edits = [[
#   "logging.info(\"one\")\n", "logging.info(\"one\")\nlogging.getLogger().handlers.clear()\n",
# ]]
# right = true
# because = "The second call found no handler, and so it made one."
# [[tool.observed.exercise.choices]]
# says = "Log `two` through a logger of its own"
# edits = [["logging.info(\"two\")", "logging.getLogger(\"two\").info(\"two\")"]]
# right = false
# because = "That logger has no handler: its lines go to the root's, which has the first format."
# [[tool.observed.exercise.choices]]
# says = "Drop the first call, and log `one` as a warning"
# edits = [
#   ["logging.basicConfig(format=\"first format: %(message)s\", level=logging.INFO)\n", ""],
#   ["logging.info(\"one\")", "logging.warning(\"one\")"],
# ]
# right = false
# because = "`logging.warning()` itself called `basicConfig` where there was no handler, and again the second call came too late."
# ///
"""basicConfig sets the format once: a second call changes nothing."""
import logging

logging.basicConfig(format="first format: %(message)s", level=logging.INFO)
logging.info("one")
logging.basicConfig(format="second format: %(message)s", level=logging.INFO)
logging.info("two")
logging.basicConfig(format="second format: %(message)s", force=True)
logging.info("three")
