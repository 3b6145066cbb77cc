"""YAML that remembers where things stand and refuses a key given twice; PyYAML lets the last one win."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from yaml.constructor import ConstructorError

Path = tuple[str | int, ...]
# Aliases of aliases make a short text stand for more than any memory holds.
MOST_PLACES = 10_000


@dataclass(frozen=True, order=True)
class Place:
    """Line and column, both from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Problem:
    """What is wrong, and where: `path` is the way to it from the document's root."""

    place: Place
    path: Path
    message: str


@dataclass(frozen=True)
class Document:
    """The data, the place of every key and item in it, and the keys that are there twice."""

    data: Any
    places: Mapping[Path, Place]
    duplicates: tuple[Problem, ...]

    def place(self, path: Path) -> Place:
        """Return the place of `path`, or of what is nearest above it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(1, 1))


class YamlSyntaxError(Exception):
    """The text is no YAML, or a value in it is none; carries the one problem that the parser stopped at."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.message)


class _Loader(yaml.SafeLoader):
    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:  # noqa: FBT001, FBT002 PyYAML's
        """Give what PyYAML's constructors raise of a value such as 2026-02-30 its place."""
        try:
            value = super().construct_object(node, deep)
            if isinstance(value, int):
                str(value)  # hexadecimal digits may be more than a report could show
        except (ValueError, LookupError, AttributeError) as error:
            reason = f"{node.value!r} cannot be read ({type(error).__name__}: {error}): put text in quotes"
            raise ConstructorError(problem=reason, problem_mark=node.start_mark) from None
        return value


def parse(text: str) -> Document:
    """Parse one YAML document.

    Raises:
        YamlSyntaxError: the text is no YAML, or a value in it is none.
    """
    try:
        loader = _Loader(text)
        root = loader.get_single_node()
        if root is None:
            return Document(None, {}, ())
        places: dict[Path, Place] = {}
        duplicates: list[Problem] = []
        _walk(root, (), places, duplicates, frozenset())
        return Document(loader.construct_document(root), places, tuple(duplicates))
    except RecursionError:
        raise YamlSyntaxError(Problem(Place(1, 1), (), "is nested too deeply")) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(1, 1) if mark is None else _place(mark)
        raise YamlSyntaxError(Problem(place, (), f"is no YAML: {error.problem or error.context}")) from None
    except yaml.YAMLError as error:
        raise YamlSyntaxError(
            Problem(Place(1, 1), (), f"is no YAML: {' '.join(str(error).split())}")
        ) from None


def _walk(
    node: yaml.Node,
    path: Path,
    places: dict[Path, Place],
    duplicates: list[Problem],
    parents: frozenset[int],
) -> None:
    if id(node) in parents:  # an alias to something it stands in
        return
    if len(places) > MOST_PLACES:
        message = f"has more than {MOST_PLACES} keys and items, each counted wherever an alias repeats it"
        raise YamlSyntaxError(Problem(_place(node.start_mark), (), message))
    inside = parents | {id(node)}
    if isinstance(node, yaml.MappingNode):
        for pair in list(node.value):
            key, value = pair
            child = (*path, str(key.value))
            if child in places:
                first = places[child].line
                duplicates.append(
                    Problem(_place(key.start_mark), child, f"is given twice, first in line {first}")
                )
                node.value.remove(pair)  # so that the other problems are those of the first
                continue
            places[child] = _place(key.start_mark)
            _walk(value, child, places, duplicates, inside)
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            places[*path, number] = _place(item.start_mark)
            _walk(item, (*path, number), places, duplicates, inside)


def _place(mark: yaml.Mark) -> Place:
    return Place(mark.line + 1, mark.column + 1)
