"""Prints a handbook with MkDocs: into a folder, or in a browser while somebody writes."""

from __future__ import annotations

import datetime
import io
import logging
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from mkdocs.commands import build as building
from mkdocs.commands import serve as serving
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError

from handbook_gen import guests, swap

_OURS = ("promises", "values", "teams", "pages", "assets", "templates")  # the folders of a handbook
_SIGNS = ("404.html", "sitemap.xml", "index.html")  # what a folder holds that a site was built into


class FailedError(Exception):
    """The site could not be built; the lines say why."""


class UnsafeError(Exception):
    """A site must not be built there: the folder holds something that is no site."""


class UnwritableError(Exception):
    """The site could not be written: a full disk, a folder of somebody else."""


class Built(NamedTuple):
    """What came of a build."""

    folder: Path
    pages: int
    warnings: tuple[str, ...]


class _Source(io.BytesIO):
    """A configuration that can be read again and again; MkDocs closes what it has read."""

    def close(self) -> None:
        self.seek(0)


def configuration(root: Path, **overrides: Any) -> MkDocsConfig:
    """Return the configuration of a site that is nothing but the handbook in *root*."""
    audience = overrides.pop("audience", "team")
    source = settings(
        overrides.pop("docs_dir"),
        audience=audience,
        offline=bool(overrides.pop("offline", False)),
        today=overrides.pop("today", None),
    )
    return load_config(source, config_file_path=str(root / "handbook.yml"), **overrides)


def settings(docs_dir: str, *, audience: str = "team", offline: bool = False, today: str | None = None) -> _Source:
    """Return what a mkdocs.yml for nothing but a handbook would say."""
    plugins: list[Any] = [
        "search",
        {"handbook": {"source": ".", "audience": audience, "offline": offline, "today": today}},
    ]
    if offline:
        plugins.append("offline")
    written = {
        "site_name": "handbook",
        "docs_dir": docs_dir,  # MkDocs wants one, and it may be empty: our documents are in memory
        "theme": {"name": "material"},
        "plugins": plugins,
        "validation": {
            "omitted_files": "warn",
            "absolute_links": "warn",
            "unrecognized_links": "warn",
            "anchors": "warn",
        },
    }
    return _Source(yaml.safe_dump(written).encode())


def build(
    root: Path,
    folder: Path,
    *,
    strict: bool = False,
    audience: str = "team",
    offline: bool = False,
    today: str | None = None,
) -> Built:
    """Build the handbook in *root* into *folder*, which keeps the last good site where this one fails.

    Raises UnsafeError before anything is written, FailedError with what MkDocs had to say.
    """
    folder = folder.resolve()
    _refuse(folder, root.resolve())
    try:
        with swap.beside(folder) as fresh, _listening() as lines, _on_the_day(today), _empty(fresh.parent) as docs:
            config = configuration(
                root, docs_dir=docs, site_dir=str(fresh), strict=strict, audience=audience, offline=offline, today=today
            )
            try:
                building.build(config)
            except (Abort, MkDocsException) as error:
                raise FailedError("\n".join(lines if _is_told(error) else [*lines, str(error).strip()])) from error
            except OSError:
                raise
            except Exception as error:
                if not (finding := guests.finding_of(error, root)):
                    raise
                raise FailedError(f"{finding.file}:{finding.line}: {finding.message}") from error
            pages = sum(1 for _ in fresh.rglob("*.html"))
            warnings = tuple(lines)
    except OSError as error:
        raise UnwritableError(error.strerror or str(error)) from error
    return Built(folder, pages, warnings)


def _is_told(error: BaseException) -> bool:
    """Return whether our own plugin stopped the build, and so has said why."""
    return isinstance(error.__context__, PluginError)


@contextmanager
def _empty(folder: Path | None = None) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="handbook-", dir=folder) as name:
        yield name


@contextmanager
def _on_the_day(today: str | None) -> Iterator[None]:
    """Let MkDocs and its plugins take *today* for the day they write down, whatever the clock says."""
    if today is None or "SOURCE_DATE_EPOCH" in os.environ:
        yield
        return
    noon = datetime.datetime.combine(datetime.date.fromisoformat(today), datetime.time(12), datetime.UTC)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(noon.timestamp()))
    try:
        yield
    finally:
        del os.environ["SOURCE_DATE_EPOCH"]


def serve(root: Path, *, port: int, open_in_browser: bool, today: str | None = None) -> None:
    """Show the handbook in *root* on this machine only, and again each time one of its files is saved."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    with _empty() as docs:
        serving.serve(
            config_file=settings(docs, today=today),  # type: ignore[arg-type]  # MkDocs types an open file as a path
            config_file_path=str(root / "handbook.yml"),
            dev_addr=f"127.0.0.1:{port}",
            open_in_browser=open_in_browser,
        )


def is_free(port: int) -> bool:
    """Return whether nobody listens on *port* of this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _refuse(folder: Path, root: Path) -> None:
    if folder == root or folder in root.parents or folder in Path.cwd().parents or folder == Path.cwd():
        raise UnsafeError(folder)
    if any(folder.is_relative_to(root / name) for name in _OURS):
        raise UnsafeError(folder)
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not _is_site(folder))):
        raise UnsafeError(folder)


def _is_site(folder: Path) -> bool:
    return all((folder / name).is_file() for name in _SIGNS)


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage().strip())


@contextmanager
def _listening() -> Iterator[list[str]]:
    """Collect the warnings of a build instead of letting MkDocs print them."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logger, listener = logging.getLogger("mkdocs"), _Listener()
    before = logger.propagate
    logger.addHandler(listener)
    logger.propagate = False
    try:
        yield listener.lines
    finally:
        logger.removeHandler(listener)
        logger.propagate = before
