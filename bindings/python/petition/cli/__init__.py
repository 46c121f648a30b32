"""The command `petition`."""

from petition.cli.main import main

__all__ = ["main"]
