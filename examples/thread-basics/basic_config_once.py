# /// script
# [tool.observed]
# stderr = ['^first format: one$', '^first format: two$', '^second format: three$']
# breaks = [[', force=True', '']]
# mutants = [
#   [['format="first', 'format="other']],
#   [[".INFO)\nlogging.info(\"two", ".INFO, force=True)\nlogging.info(\"two"]],
# ]
# ///
"""basicConfig sets the format once: a second call changes nothing."""
import logging

logging.basicConfig(format="first format: %(message)s", level=logging.INFO)
logging.info("one")
logging.basicConfig(format="second format: %(message)s", level=logging.INFO)
logging.info("two")
logging.basicConfig(format="second format: %(message)s", force=True)
logging.info("three")
