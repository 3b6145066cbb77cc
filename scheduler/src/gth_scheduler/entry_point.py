"""The Python functions that jobs.yml may name: those of this package and of no other."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import cast

from gth_scheduler.context import JobContext

Function = Callable[[JobContext], int | None]


def load(name: str) -> Function:
    """Return the function that `gth_scheduler.module:function` names.

    Raises:
        ValueError: there is no such module or function.
    """
    module_name, _, function_name = name.partition(":")
    try:
        module = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        raise ValueError(f"{name!r} names no module: {error}") from None
    function = getattr(module, function_name, None)
    if not callable(function):
        raise ValueError(f"{name!r} names no function of {module_name}")  # noqa: TRY004 a wrong file, not a wrong call
    return cast("Function", function)
