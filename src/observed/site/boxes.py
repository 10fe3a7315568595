"""An error that a contributor should read: a warning, which fails a strict build, and a box."""

from __future__ import annotations

import functools
import html
import logging
from collections.abc import Callable
from typing import ParamSpec

from observed.errors import ObservedError

logger = logging.getLogger("observed")
_P = ParamSpec("_P")


def boxed(function: Callable[_P, str]) -> Callable[_P, str]:
    """Turn an error that a contributor should read into a warning and a box on the page."""

    @functools.wraps(function)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> str:
        try:
            return function(*args, **kwargs)
        except ObservedError as error:
            logger.warning("%s", error)
            return f'<pre class="broken"><code>{html.escape(str(error))}</code></pre>'

    return guarded
