"""How a company becomes pages: pure functions from a handbook to HTML, with no file, clock or MkDocs in sight."""

from handbook_gen.pages.page import Edition, Heading, Page
from handbook_gen.pages.rendering import render

__all__ = ["Edition", "Heading", "Page", "render"]
