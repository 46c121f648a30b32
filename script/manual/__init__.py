"""Builds the site: a home page, tutorials, the guides that are Markdown files, the reference."""
